package org.webnav.catalog.api;

import java.util.Locale;
import org.webnav.platform.api.Paging;

/**
 * What a list of items shall hold.
 *
 * @param text words of name, description or codes; empty for all
 * @param category a category with those below it; empty for all
 */
public record ItemQuery(String text, String category, Locale language, Paging paging) {}
