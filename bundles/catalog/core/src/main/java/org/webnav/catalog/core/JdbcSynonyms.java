package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Synonyms;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Invalid;

/** Synonyms in the catalogue's tables: one row per group. */
@Component
public final class JdbcSynonyms implements Synonyms {

    private static final int LONGEST = 2_000;
    private static final String READ =
            "select words from catalog.synonyms where channel_id = ? and language = ? order by place";

    private final Catalogue catalogue;

    @Activate
    public JdbcSynonyms(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Tagged<List<List<String>>> of(String language) {
        return catalogue.read(reading -> read(reading.connection(), reading.channel(), language));
    }

    @Override
    public Tagged<List<List<String>>> put(String language, List<List<String>> groups, String tag) {
        List<String> rows = groups.stream().map(JdbcSynonyms::row).toList();
        if (!language.matches("[a-z]{2,3}") || rows.size() > MOST_GROUPS) {
            throw invalid("a language has at most " + MOST_GROUPS + " groups and a code of two or three letters");
        }
        return catalogue.write((connection, channel, change) -> {
            Tags.require(tag, read(connection, channel, language).tag());
            Sql.update(
                    connection,
                    "delete from catalog.synonyms where channel_id = ? and language = ?",
                    List.of(channel, language));
            List<List<Object>> inserts = new ArrayList<>();
            rows.forEach(row -> inserts.add(List.of(channel, language, inserts.size(), row)));
            BulkInsert.into(connection, "catalog.synonyms", "channel_id, language, place, words", inserts);
            change.schema();
            return read(connection, channel, language);
        });
    }

    private static Tagged<List<List<String>>> read(Connection connection, String channel, String language)
            throws SQLException {
        List<String> rows = Sql.list(connection, READ, List.of(channel, language), row -> row.getString(1));
        return new Tagged<>(
                rows.stream().map(row -> Arrays.asList(row.split("\n"))).toList(), Tags.of(rows));
    }

    private static String row(List<String> group) {
        List<String> words = group.stream()
                .map(word -> Texts.orEmpty(word).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        String row = String.join("\n", words);
        if (words.size() < 2 || row.length() > LONGEST) {
            throw invalid("a group has at least two different words and at most " + LONGEST + " characters");
        }
        return row;
    }

    private static Invalid invalid(String rule) {
        return new Invalid("catalog.invalid-synonyms", "The synonyms cannot be kept: " + rule + ".");
    }
}
