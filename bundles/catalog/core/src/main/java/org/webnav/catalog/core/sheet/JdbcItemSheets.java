package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Tags;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

/** Items as sheets in the catalogue's tables. */
@Component
public final class JdbcItemSheets implements ItemSheets {

    private static final String FOLLOWING = "select number from catalog.items where channel_id = ? and number > ?"
            + " order by number fetch first ? rows only";

    private final Catalogue catalogue;

    @Activate
    public JdbcItemSheets(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Kept get(String number) {
        requireOwner();
        return catalogue.read(
                reading -> kept(require(reading.connection(), reading.channel(), number), reading.words()));
    }

    @Override
    public Kept change(ItemSheet change, String tag) {
        return catalogue.write((connection, channel, writing) -> {
            Stored stored = require(connection, channel, change.number());
            Tags.require(tag, tag(stored));
            Applied applied = apply(connection, channel, writing, List.of(new Line(1, change)));
            if (!applied.refused().isEmpty()) {
                throw new Invalid(
                        "catalog.invalid-item",
                        "The item cannot be kept like this.",
                        applied.refused().get(0).violations());
            }
            return kept(
                    require(connection, channel, change.number()), catalogue.vocabulary(connection, channel, writing));
        });
    }

    @Override
    public Applied apply(List<Line> lines) {
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("At most " + MOST_LINES + " lines");
        }
        return catalogue.write((connection, channel, change) -> apply(connection, channel, change, lines));
    }

    private Applied apply(Connection connection, String channel, Change change, List<Line> lines) throws SQLException {
        Vocabulary words = catalogue.vocabulary(connection, channel, change);
        SheetTables tables = new SheetTables(connection, channel, change, words, catalogue.clock());
        return new PortalSheets(connection, channel, words).apply(lines, tables);
    }

    @Override
    public long count() {
        requireOwner();
        return catalogue.read(reading -> Sql.list(
                        reading.connection(),
                        "select count(*) from catalog.items where channel_id = ?",
                        List.of(reading.channel()),
                        row -> row.getLong(1))
                .get(0));
    }

    @Override
    public List<ItemSheet> after(String number, int limit) {
        requireOwner();
        return catalogue.read(reading -> {
            List<String> numbers = Sql.list(
                    reading.connection(),
                    FOLLOWING,
                    List.of(reading.channel(), number, limit),
                    row -> row.getString(1));
            Map<String, Stored> found = new SheetReader(reading.connection(), reading.channel()).read(numbers);
            return numbers.stream().map(n -> found.get(n).sheet()).toList();
        });
    }

    private static Stored require(Connection connection, String channel, String number) throws SQLException {
        Stored stored =
                new SheetReader(connection, channel).read(List.of(number)).get(number);
        if (stored == null) {
            throw new NotFound("catalog.no-such-item", "There is no item " + number + ".");
        }
        return stored;
    }

    private static Kept kept(Stored stored, Vocabulary words) {
        return new Kept(
                stored.sheet(),
                stored.origin(),
                Ownership.of(stored, words.erpAttributes().keySet()),
                tag(stored));
    }

    private static String tag(Stored stored) {
        return Long.toString(stored.revision());
    }

    private void requireOwner() {
        if (!catalogue.caller().wholeChannel()) {
            throw new NotPermitted("catalog.not-the-owner", "Only the owner's people see items in full.");
        }
    }
}
