package org.webnav.platform.core.outbox;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Flat facts as text in one column: a properties file in a fixed order, so that equal facts are equal text. */
public final class Facts {

    private Facts() {}

    public static String write(Map<String, String> facts) {
        Properties escaper = new Properties();
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) -> {
            escaper.clear();
            escaper.setProperty(name, value);
            text.append(line(escaper)).append('\n');
        });
        return text.toString();
    }

    private static String line(Properties one) {
        StringWriter out = new StringWriter();
        try {
            one.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n"));
    }

    public static Map<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    }
}
