package org.webnav.catalog.core.attribute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.core.Sql;

/** The definitions of a channel: few enough to be read at once. */
public final class AttributeTable {

    private record OptionKey(String attribute, String option) {}

    private final Connection connection;
    private final String channel;

    public AttributeTable(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** By code, in the order in which they are shown. */
    public Map<String, Attribute> read() throws SQLException {
        Map<String, Map<String, String>> names = names();
        Map<String, List<Attribute.Option>> options = options();
        Map<String, List<String>> categories = new HashMap<>();
        rows("code, category from catalog.attribute_categories", "code, category", row -> categories
                .computeIfAbsent(row.getString(1), c -> new ArrayList<>())
                .add(row.getString(2)));
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        rows("code, type, unit, offered, place from catalog.attributes", "place, code", row -> {
            String code = row.getString(1);
            return attributes.put(
                    code,
                    new Attribute(
                            code,
                            AttributeType.valueOf(row.getString(2)),
                            row.getString(3),
                            names.getOrDefault(code, Map.of()),
                            options.getOrDefault(code, List.of()),
                            categories.getOrDefault(code, List.of()),
                            row.getInt(4) != 0,
                            row.getInt(5)));
        });
        return attributes;
    }

    /** Those that the ERP owns, each with the languages in which it gives names. */
    public Map<String, Set<String>> ofErp() throws SQLException {
        Map<String, Set<String>> languages = new HashMap<>();
        Sql.list(
                connection,
                "select code, erp_languages from catalog.attributes where channel_id = ? and origin = 'ERP'",
                List.of(channel),
                row -> languages.put(row.getString(1), Set.of(row.getString(2).split(",", -1))));
        return languages;
    }

    private Map<String, Map<String, String>> names() throws SQLException {
        Map<String, Map<String, String>> names = new HashMap<>();
        rows("code, language, name from catalog.attribute_names", "code", row -> names.computeIfAbsent(
                        row.getString(1), c -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
        return names;
    }

    private Map<String, List<Attribute.Option>> options() throws SQLException {
        Map<OptionKey, Map<String, String>> names = new HashMap<>();
        rows(
                "code, option_code, language, name from catalog.attribute_option_names",
                "code",
                row -> names.computeIfAbsent(new OptionKey(row.getString(1), row.getString(2)), key -> new HashMap<>())
                        .put(row.getString(3), row.getString(4)));
        Map<String, List<Attribute.Option>> options = new HashMap<>();
        rows("code, option_code from catalog.attribute_options", "code, place", row -> {
            OptionKey key = new OptionKey(row.getString(1), row.getString(2));
            return options.computeIfAbsent(key.attribute(), c -> new ArrayList<>())
                    .add(new Attribute.Option(key.option(), names.getOrDefault(key, Map.of())));
        });
        return options;
    }

    private <T> void rows(String selection, String order, Sql.Reader<T> reader) throws SQLException {
        Sql.list(
                connection,
                "select " + selection + " where channel_id = ? order by " + order,
                List.of(channel),
                reader);
    }

    /** Writes definitions in place of those with the same codes; whose they are stays. */
    public void write(Collection<Attribute> attributes) throws SQLException {
        write(attributes, ofErp());
    }

    /** @param ofErp those of the ERP, with the languages of its names */
    void write(Collection<Attribute> attributes, Map<String, Set<String>> ofErp) throws SQLException {
        remove(attributes.stream().map(Attribute::code).toList());
        List<List<?>> heads = new ArrayList<>();
        List<List<?>> names = new ArrayList<>();
        List<List<?>> categories = new ArrayList<>();
        for (Attribute a : attributes) {
            boolean erp = ofErp.containsKey(a.code());
            String languages = erp ? String.join(",", new TreeSet<>(ofErp.get(a.code()))) : "";
            heads.add(List.of(
                    channel,
                    a.code(),
                    a.type().name(),
                    a.unit(),
                    a.filter() ? 1 : 0,
                    a.place(),
                    erp ? "ERP" : "PORTAL",
                    languages));
            a.names().forEach((language, name) -> names.add(List.of(channel, a.code(), language, name)));
            a.categories().forEach(category -> categories.add(List.of(channel, a.code(), category)));
        }
        insert("attributes (channel_id, code, type, unit, offered, place, origin, erp_languages)", 8, heads);
        insert("attribute_names (channel_id, code, language, name)", 4, names);
        insert("attribute_categories (channel_id, code, category)", 3, categories);
        writeOptions(attributes);
    }

    private void writeOptions(Collection<Attribute> attributes) throws SQLException {
        List<List<?>> options = new ArrayList<>();
        List<List<?>> names = new ArrayList<>();
        for (Attribute a : attributes) {
            int place = 0;
            for (Attribute.Option option : a.options()) {
                options.add(List.of(channel, a.code(), option.code(), place++));
                option.names()
                        .forEach((language, name) ->
                                names.add(List.of(channel, a.code(), option.code(), language, name)));
            }
        }
        insert("attribute_options (channel_id, code, option_code, place)", 4, options);
        insert("attribute_option_names (channel_id, code, option_code, language, name)", 5, names);
    }

    public void remove(Collection<String> codes) throws SQLException {
        List<List<String>> keys =
                codes.stream().map(code -> List.of(channel, code)).toList();
        for (String table : List.of(
                "attribute_option_names",
                "attribute_options",
                "attribute_categories",
                "attribute_names",
                "attributes")) {
            Sql.batch(connection, "delete from catalog." + table + " where channel_id = ? and code = ?", keys);
        }
    }

    private void insert(String columns, int count, List<List<?>> rows) throws SQLException {
        Sql.batch(connection, "insert into catalog." + columns + " values (" + Sql.marks(count) + ")", rows);
    }
}
