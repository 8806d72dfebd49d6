package org.webnav.catalog.core.attribute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Tags;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Conflict;

/** Definitions in the catalogue's tables. */
@Component
public final class JdbcAttributes implements Attributes {

    private static final String NUMBERS =
            "select distinct number from catalog.item_attributes where channel_id = ? and attribute = ?";

    private final Catalogue catalogue;

    @Activate
    public JdbcAttributes(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Attribute> all() {
        return catalogue.read(
                reading -> List.copyOf(reading.words().attributes().values()));
    }

    @Override
    public Optional<Tagged<Attribute>> find(String code) {
        return catalogue.read(reading ->
                Optional.ofNullable(reading.words().attributes().get(code)).map(JdbcAttributes::tagged));
    }

    @Override
    public Map<String, Set<String>> ofErp() {
        return catalogue.read(reading -> reading.words().erpAttributes());
    }

    @Override
    public Applied put(List<Attribute> attributes) {
        return catalogue.write((connection, channel, change) -> put(connection, channel, change, attributes));
    }

    @Override
    public Tagged<Attribute> put(Attribute attribute, String tag) {
        return catalogue.write((connection, channel, change) -> {
            Attribute stored = new AttributeTable(connection, channel).read().get(attribute.code());
            Tags.require(tag, stored == null ? "" : tagged(stored).tag());
            put(connection, channel, change, List.of(attribute));
            return tagged(new AttributeTable(connection, channel).read().get(attribute.code()));
        });
    }

    @Override
    public void remove(String code, String tag) {
        catalogue.write((connection, channel, change) -> {
            Attribute stored = new AttributeTable(connection, channel).read().get(code);
            if (stored == null) {
                return 0;
            }
            Tags.require(tag, tagged(stored).tag());
            if (new AttributeTable(connection, channel).ofErp().containsKey(code)) {
                throw new Conflict("catalog.owned-by-erp", "The ERP owns attribute " + code + ": remove it there.");
            }
            requireUnused(connection, channel, code);
            List<String> numbers = Sql.list(connection, NUMBERS, List.of(channel, code), row -> row.getString(1));
            Sql.update(
                    connection,
                    "delete from catalog.item_attributes where channel_id = ? and attribute = ?",
                    List.of(channel, code));
            new AttributeTable(connection, channel).remove(List.of(code));
            change.touch(numbers);
            change.schema();
            return numbers.size();
        });
    }

    private static void requireUnused(Connection connection, String channel, String code) throws SQLException {
        String rules = "select target_code from catalog.assortment_rules where channel_id = ? and rule_by = 'ATTRIBUTE'"
                + " and code = ?";
        if (!Sql.list(connection, rules, List.of(channel, code), row -> row.getString(1))
                .isEmpty()) {
            throw new Conflict("catalog.attribute-in-use", "An assortment rule looks at attribute " + code + ".");
        }
    }

    private static Applied put(Connection connection, String channel, Change change, List<Attribute> asked)
            throws SQLException {
        Set<String> categories = new HashSet<>(Sql.list(
                connection,
                "select code from catalog.categories where channel_id = ?",
                List.of(channel),
                row -> row.getString(1)));
        AttributeTable table = new AttributeTable(connection, channel);
        Map<String, Attribute> stored = table.read();
        List<Attribute> wanted =
                new ErpShare(stored, table.ofErp()).guarded(new AttributeCheck(categories).canonical(asked));
        Collection<Attribute> different = new ArrayList<>();
        for (Attribute attribute : wanted) {
            Attribute before = stored.get(attribute.code());
            if (!attribute.equals(before)) {
                different.add(attribute);
                note(change, before, attribute);
            }
        }
        new UsedValues(connection, channel).require(stored, different);
        table.write(different);
        int created = (int) different.stream()
                .filter(attribute -> !stored.containsKey(attribute.code()))
                .count();
        return new Applied(created, different.size() - created);
    }

    /** Names and places are read beside an index; what is in it decides whether it has to be made anew. */
    static void note(Change change, Attribute before, Attribute now) {
        boolean indexed =
                before == null ? now.filter() : before.type() != now.type() || before.filter() != now.filter();
        if (indexed) {
            change.schema();
        } else {
            change.words();
        }
    }

    private static Tagged<Attribute> tagged(Attribute a) {
        List<String> options = a.options().stream()
                .map(option -> option.code() + new TreeMap<>(option.names()))
                .toList();
        return new Tagged<>(
                a,
                Tags.of(
                        a.code(),
                        a.type(),
                        a.unit(),
                        new TreeMap<>(a.names()),
                        options,
                        a.categories(),
                        a.filter(),
                        a.place()));
    }
}
