package org.webnav.connector.simulator.navision.odata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two ways in which Business Central spells names on the wire. */
public final class Names {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Names() {}

    /** An option member: every character that is no letter, digit or underscore becomes {@code _xHHHH_}. */
    public static String encodeOption(String member) {
        StringBuilder out = new StringBuilder();
        member.chars().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_') {
                out.append((char) c);
            } else {
                out.append("_x%04X_".formatted(c));
            }
        });
        return out.toString();
    }

    /** The inverse of {@link #encodeOption}; text without escapes stays as it is. */
    public static String decodeOption(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String character = String.valueOf((char) Integer.parseInt(matcher.group(1), 16));
            matcher.appendReplacement(out, Matcher.quoteReplacement(character));
        }
        return matcher.appendTail(out).toString();
    }

    /**
     * The name of a field of a page service: blanks and hyphens become underscores, a slash too, full stops and brackets
     * vanish, a percent sign is written out.
     */
    public static String ofField(String field) {
        StringBuilder out = new StringBuilder();
        field.chars().forEach(c -> {
            switch (c) {
                case ' ', '-', '/', '_' -> out.append('_');
                case '.', '(', ')' -> {}
                case '%' -> out.append("Percent");
                default -> out.append(Character.isLetterOrDigit(c) ? "" + (char) c : "_x%04X_".formatted(c));
            }
        });
        return out.toString();
    }
}
