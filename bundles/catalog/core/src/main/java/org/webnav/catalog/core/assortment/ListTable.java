package org.webnav.catalog.core.assortment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.webnav.catalog.api.AssortmentRules.OwnList;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Tags;
import org.webnav.catalog.core.Texts;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;

/** The owner's lists of items. */
record ListTable(Connection connection, String channel) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.-]{0,39}");
    private static final int NAME_LENGTH = 250;

    List<OwnList> all() throws SQLException {
        return Sql.list(
                connection,
                "select l.code, l.name, (select count(*) from catalog.item_list_entries e where e.channel_id ="
                        + " l.channel_id and e.list_code = l.code) from catalog.item_lists l"
                        + " where l.channel_id = ? order by l.code",
                List.of(channel),
                row -> new OwnList(row.getString(1), row.getString(2), row.getLong(3)));
    }

    Optional<Tagged<Set<String>>> find(String list) throws SQLException {
        List<String> names = Sql.list(
                connection,
                "select name from catalog.item_lists where channel_id = ? and code = ?",
                List.of(channel, list),
                row -> row.getString(1));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> numbers = new TreeSet<>(Sql.list(
                connection,
                "select number from catalog.item_list_entries where channel_id = ? and list_code = ?",
                List.of(channel, list),
                row -> row.getString(1)));
        return Optional.of(new Tagged<>(numbers, Tags.of(names, numbers)));
    }

    Tagged<Set<String>> require(String list) throws SQLException {
        return find(list).orElseThrow(() -> new NotFound("catalog.no-such-list", "There is no list " + list + "."));
    }

    /** @return numbers of the items that came to the list or left it */
    Collection<String> put(String list, String name, Set<String> numbers) throws SQLException {
        if (!CODE.matcher(list).matches()) {
            throw new Invalid("catalog.invalid-code", "A code has 1 to 40 of A-Z, 0-9, hyphen, underline and dot.");
        }
        requireItems(numbers);
        Set<String> stored = find(list).map(Tagged::value).orElse(Set.of());
        Sql.update(
                connection, "delete from catalog.item_lists where channel_id = ? and code = ?", List.of(channel, list));
        Sql.update(
                connection,
                "insert into catalog.item_lists (channel_id, code, name) values (?,?,?)",
                List.of(channel, list, Texts.cut(name.trim(), NAME_LENGTH)));
        List<String> gone = stored.stream().filter(n -> !numbers.contains(n)).toList();
        List<String> come = numbers.stream().filter(n -> !stored.contains(n)).toList();
        Sql.batch(
                connection,
                "delete from catalog.item_list_entries where channel_id = ? and list_code = ? and number = ?",
                keys(list, gone));
        Sql.batch(
                connection,
                "insert into catalog.item_list_entries (channel_id, list_code, number) values (?,?,?)",
                keys(list, come));
        List<String> touched = new ArrayList<>(gone);
        touched.addAll(come);
        return touched;
    }

    Collection<String> remove(String list) throws SQLException {
        Collection<String> touched = put(list, "", Set.of());
        Sql.update(
                connection, "delete from catalog.item_lists where channel_id = ? and code = ?", List.of(channel, list));
        return touched;
    }

    private List<List<String>> keys(String list, List<String> numbers) {
        return numbers.stream().map(number -> List.of(channel, list, number)).toList();
    }

    private void requireItems(Set<String> numbers) throws SQLException {
        Set<String> unknown = new HashSet<>(numbers);
        for (List<String> chunk : Chunks.of(numbers)) {
            unknown.removeAll(Sql.ofNumbers(
                    connection,
                    "select number from catalog.items where channel_id = ? and number",
                    channel,
                    chunk,
                    "",
                    row -> row.getString(1)));
        }
        if (!unknown.isEmpty()) {
            throw new Invalid(
                    "catalog.unknown-item",
                    "There is no item " + unknown.iterator().next() + ".");
        }
    }
}
