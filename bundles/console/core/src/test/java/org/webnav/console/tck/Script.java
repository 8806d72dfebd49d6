package org.webnav.console.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a module's script without running it. Exports are found in the form
 * {@code export const pages = { A, B: …, C() {…} }}.
 */
final class Script {

    private static final Pattern TEXT = Pattern.compile("\\bt\\('([A-Za-z][\\w.-]*)'");
    private static final Pattern TEXT_WITH_PLACE = Pattern.compile("\\bt\\(`([A-Za-z][\\w.-]*)\\$\\{");
    private static final Pattern IMPORT = Pattern.compile(
            "(?:^|\\n)\\s*(?:import|export)\\s[^;'\"`]*?from\\s*['\"]([^'\"]+)['\"]|(?:^|\\n)import\\s*['\"]([^'\"]+)['\"]|\\bimport\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)");
    private static final Pattern ICON =
            Pattern.compile("<wn-icon [^>]*?name=\"([a-z0-9-]+)\"|\\bicon(?:=|: )['\"]([a-z0-9-]+)['\"]");
    private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z_]\\w*)");

    private final String text;

    private Script(String text) {
        this.text = text;
    }

    static Script of(Path file) throws IOException {
        return new Script(Files.readString(file));
    }

    /** Keys in literal calls of {@code t}; a key that is put together ends in a star after its fixed part. */
    Set<String> textKeys() {
        Set<String> keys = found(TEXT);
        found(TEXT_WITH_PLACE).forEach(start -> keys.add(start + "*"));
        return keys;
    }

    Set<String> imports() {
        return found(IMPORT);
    }

    Set<String> icons() {
        return found(ICON);
    }

    Set<String> exported(String kind) {
        Matcher start = Pattern.compile("export const " + kind + "\\s*=\\s*\\{").matcher(text);
        Set<String> names = new TreeSet<>();
        if (!start.find()) {
            return names;
        }
        int depth = 1;
        boolean expectsName = true;
        for (int at = start.end(); at < text.length() && depth > 0; at++) {
            char sign = text.charAt(at);
            if (depth == 1 && expectsName) {
                Matcher name = NAME.matcher(text).region(at, text.length());
                if (name.lookingAt()) {
                    names.add(name.group(1));
                    at = name.end() - 1;
                    expectsName = false;
                    continue;
                }
            }
            if ("{[(".indexOf(sign) >= 0) {
                depth++;
            } else if ("}])".indexOf(sign) >= 0) {
                depth--;
            } else if (sign == ',' && depth == 1) {
                expectsName = true;
            } else if ("'\"`".indexOf(sign) >= 0) {
                at = endOfText(at, sign);
            }
        }
        return names;
    }

    private int endOfText(int start, char quote) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }
}
