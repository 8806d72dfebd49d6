package org.webnav.catalog.core.feed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.Reading;
import org.webnav.catalog.core.Sql;

/** Documents out of the catalogue's tables. */
@Component
public final class JdbcItemDocuments implements ItemDocuments {

    private static final String CHANGED =
            "select number, revision from catalog.items where channel_id = ? and revision > ?"
                    + " order by revision fetch first ? rows only";
    private static final String SYNONYMS =
            "select language, words from catalog.synonyms where channel_id = ? order by language, place";

    private final Catalogue catalogue;

    @Activate
    public JdbcItemDocuments(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public long head(UUID channel) {
        return catalogue.readChannel(channel, reading -> reading.state().items());
    }

    @Override
    public long schema(UUID channel) {
        return catalogue.readChannel(channel, reading -> reading.state().schema());
    }

    @Override
    public List<ItemDocument> changedAfter(UUID channel, long revision, int limit) {
        return catalogue.readChannel(channel, reading -> {
            Map<String, Long> changed = new LinkedHashMap<>();
            Sql.list(
                    reading.connection(),
                    CHANGED,
                    List.of(reading.channel(), revision, limit),
                    row -> changed.put(row.getString(1), row.getLong(2)));
            return new DocumentReader(reading).read(changed.keySet(), changed);
        });
    }

    @Override
    public List<ItemDocument> read(UUID channel, Collection<String> numbers) {
        return catalogue.readChannel(channel, reading -> new DocumentReader(reading).read(numbers));
    }

    @Override
    public Map<String, Attribute> filters(UUID channel) {
        return catalogue.readChannel(channel, reading -> {
            Map<String, Attribute> offered = new LinkedHashMap<>();
            reading.words().attributes().values().stream()
                    .filter(Attribute::filter)
                    .forEach(attribute -> offered.put(attribute.code(), attribute));
            return offered;
        });
    }

    @Override
    public Map<String, List<List<String>>> synonyms(UUID channel) {
        return catalogue.readChannel(channel, JdbcItemDocuments::synonyms);
    }

    private static Map<String, List<List<String>>> synonyms(Reading reading) throws SQLException {
        Map<String, List<List<String>>> synonyms = new HashMap<>();
        Sql.list(reading.connection(), SYNONYMS, List.of(reading.channel()), row -> synonyms.computeIfAbsent(
                        row.getString(1), language -> new ArrayList<>())
                .add(Arrays.asList(row.getString(2).split("\n"))));
        return synonyms;
    }
}
