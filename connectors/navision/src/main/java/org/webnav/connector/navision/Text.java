package org.webnav.connector.navision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Navision and OData write names, options and literals. */
final class Text {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private Text() {}

    /** {@code Item_x0020_Disc_x002E__x0020_Group} is {@code ITEM_DISC_GROUP}; a blank option is empty. */
    static String option(String encoded) {
        String plain = ESCAPE.matcher(encoded)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
        return BETWEEN_WORDS.matcher(plain.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
