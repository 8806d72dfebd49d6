package org.webnav.console.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The console part of one bundle. Unmodifiable; the nodes are not to be changed.
 *
 * @param name symbolic name of the bundle
 * @param files the folder of the manifest
 * @param manifest valid against the schema
 * @param texts language to flat texts
 */
record ConsoleModule(String name, AssetFolder files, JsonNode manifest, Map<String, JsonNode> texts) {

    String base() {
        return "/console/m/" + name + "/" + files.revision() + "/";
    }
}
