package org.webnav.catalog.core.attribute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Invalid;

/** Takes the definitions of the ERP. */
public final class ErpAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErpAttributes.class);

    private final Connection connection;
    private final String channel;
    private final Change change;
    private final AttributeTable table;

    public ErpAttributes(Connection connection, String channel, Change change) {
        this.connection = connection;
        this.channel = channel;
        this.change = change;
        this.table = new AttributeTable(connection, channel);
    }

    /**
     * @param said all that the ERP has
     * @return how many definitions changed
     */
    public int apply(List<Attribute> said) throws SQLException {
        Map<String, Attribute> stored = table.read();
        Map<String, Set<String>> before = table.ofErp();
        ErpShare share = new ErpShare(stored, before);
        Map<String, Set<String>> now = new HashMap<>();
        List<Attribute> different = new ArrayList<>();
        for (Attribute attribute : usable(said).values()) {
            Attribute kept = stored.get(attribute.code());
            if (kept != null && kept.type() != attribute.type() && !mayChangeType(kept, before)) {
                continue;
            }
            Attribute merged = share.merged(attribute, kept == null ? Set.of() : used(kept, attribute));
            Set<String> languages = languages(attribute);
            now.put(merged.code(), languages);
            if (!merged.equals(kept) || !languages.equals(before.get(merged.code()))) {
                different.add(merged);
                JdbcAttributes.note(change, kept, merged);
            }
        }
        before.keySet().stream()
                .filter(code -> !now.containsKey(code))
                .forEach(code -> different.add(stored.get(code)));
        if (!different.isEmpty()) {
            table.write(different, now);
            change.words();
        }
        return different.size();
    }

    private static Map<String, Attribute> usable(List<Attribute> said) {
        Map<String, Attribute> usable = new LinkedHashMap<>();
        for (Attribute attribute : said) {
            try {
                Attribute canonical = new AttributeCheck(Set.of())
                        .canonical(List.of(attribute))
                        .get(0);
                usable.putIfAbsent(canonical.code(), canonical);
            } catch (Invalid e) {
                LOG.warn("Attribute {} of the ERP is left out: {}", attribute.code(), e.violations());
            }
        }
        return usable;
    }

    /** The ERP brings the values of its own attributes again; those of the owner's people nobody would. */
    private boolean mayChangeType(Attribute kept, Map<String, Set<String>> ofErp) throws SQLException {
        List<String> numbers = Sql.list(
                connection,
                "select distinct number from catalog.item_attributes where channel_id = ? and attribute = ?",
                List.of(channel, kept.code()),
                row -> row.getString(1));
        if (!numbers.isEmpty() && !ofErp.containsKey(kept.code())) {
            LOG.warn("Attribute {} of the ERP is left out: items have one of another type", kept.code());
            return false;
        }
        Sql.update(
                connection,
                "delete from catalog.item_attributes where channel_id = ? and attribute = ?",
                List.of(channel, kept.code()));
        change.touch(numbers);
        return true;
    }

    /** Options that items have; asked for only when some would go. */
    private Set<String> used(Attribute kept, Attribute said) throws SQLException {
        Set<String> lost = new HashSet<>();
        kept.options().forEach(option -> lost.add(option.code()));
        said.options().forEach(option -> lost.remove(option.code()));
        return lost.isEmpty()
                ? Set.of()
                : new HashSet<>(Sql.list(
                        connection,
                        "select distinct plain_text from catalog.item_attributes where channel_id = ? and attribute = ?",
                        List.of(channel, kept.code()),
                        row -> row.getString(1)));
    }

    private static Set<String> languages(Attribute attribute) {
        Set<String> languages = new HashSet<>(attribute.names().keySet());
        attribute.options().forEach(option -> languages.addAll(option.names().keySet()));
        return languages;
    }
}
