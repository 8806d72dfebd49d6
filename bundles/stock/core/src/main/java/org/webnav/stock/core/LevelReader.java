package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.stock.api.StockLevel;
import org.webnav.stock.api.StockLevel.Location;
import org.webnav.stock.api.StockLevel.Receipt;

/** Reads the levels of many items with three queries. */
final class LevelReader {

    private static final String LEVELS = "select item, location, quantity, as_of from stock.levels"
            + " where channel_id = ? and item in (%s) order by item, location";
    private static final String RECEIPTS = "select item, receipt_date, location, quantity from stock.receipts"
            + " where channel_id = ? and item in (%s) order by item, receipt_date, location";
    private static final String RESERVED = "select item, sum(quantity) from stock.reservations"
            + " where channel_id = ? and item in (%s) group by item";

    /** What the ERP said of one item, before reservations. */
    private record OnHand(List<Location> locations, BigDecimal total, Instant asOf) {}

    private final Connection connection;
    private final List<Object> parameters;
    private final String marks;

    LevelReader(Connection connection, String channel, Collection<String> items) {
        this.connection = connection;
        this.parameters = new ArrayList<>(List.of(channel));
        this.parameters.addAll(items);
        this.marks = Sql.marks(items.size());
    }

    /** Items of which the ERP never said anything are missing. */
    Map<String, StockLevel> read() throws SQLException {
        Map<String, OnHand> onHand = onHand();
        Map<String, BigDecimal> reserved = reserved();
        Map<String, List<Receipt>> receipts = receipts();
        Map<String, StockLevel> levels = new LinkedHashMap<>();
        onHand.forEach((item, stock) -> {
            BigDecimal available = stock.total().subtract(reserved.getOrDefault(item, BigDecimal.ZERO));
            levels.put(
                    item,
                    new StockLevel(
                            item,
                            available.max(BigDecimal.ZERO),
                            stock.locations(),
                            receipts.getOrDefault(item, List.of()),
                            stock.asOf()));
        });
        return levels;
    }

    private Map<String, OnHand> onHand() throws SQLException {
        Map<String, OnHand> found = new LinkedHashMap<>();
        Sql.list(connection, LEVELS.formatted(marks), parameters, row -> {
            BigDecimal quantity = Sql.quantity(row, 3);
            Location location = new Location(row.getString(2), quantity.max(BigDecimal.ZERO));
            OnHand one = new OnHand(List.of(location), quantity, Sql.instant(row, 4));
            return found.merge(row.getString(1), one, LevelReader::join);
        });
        return found;
    }

    private static OnHand join(OnHand some, OnHand more) {
        List<Location> locations = new ArrayList<>(some.locations());
        locations.addAll(more.locations());
        Instant oldest = some.asOf().isBefore(more.asOf()) ? some.asOf() : more.asOf();
        return new OnHand(List.copyOf(locations), some.total().add(more.total()), oldest);
    }

    private Map<String, BigDecimal> reserved() throws SQLException {
        Map<String, BigDecimal> found = new HashMap<>();
        Sql.list(
                connection,
                RESERVED.formatted(marks),
                parameters,
                row -> found.put(row.getString(1), Sql.quantity(row, 2)));
        return found;
    }

    private Map<String, List<Receipt>> receipts() throws SQLException {
        Map<String, List<Receipt>> found = new HashMap<>();
        Sql.list(connection, RECEIPTS.formatted(marks), parameters, row -> found.computeIfAbsent(
                        row.getString(1), item -> new ArrayList<>())
                .add(new Receipt(row.getDate(2).toLocalDate(), row.getString(3), Sql.quantity(row, 4))));
        return found;
    }
}
