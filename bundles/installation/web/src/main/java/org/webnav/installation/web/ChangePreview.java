package org.webnav.installation.web;

import java.util.List;

/**
 * What a stop or start would change. Data stay in the database either way.
 *
 * @param features those that change, the asked one first
 * @param lessened running features that go on but with less when these stop, or with more when they start
 * @param bundles symbolic names of the bundles that stop or start
 */
public record ChangePreview(List<Named> features, List<Named> lessened, List<String> bundles) {

    /** @param title one line for people */
    public record Named(String name, String title) {}
}
