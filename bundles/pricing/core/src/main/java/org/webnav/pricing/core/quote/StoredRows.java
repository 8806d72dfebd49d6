package org.webnav.pricing.core.quote;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesLineDiscountRow.Target;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.SalesType;
import org.webnav.pricing.core.store.BlankDate;

/** Reads price and discount rows as the engine wants them. The date is null to read rows of all times. */
final class StoredRows {

    private static final String SCOPE =
            "sales_type, sales_code, starting_date, currency, variant, unit," + " minimum_quantity, ending_date";
    private static final int SCOPE_COLUMNS = 8;

    private final Connection connection;
    private final String channel;
    private final LocalDate date;

    StoredRows(Connection connection, String channel, LocalDate date) {
        this.connection = connection;
        this.channel = channel;
        this.date = date;
    }

    List<SalesPriceRow> prices(Audience audience, Map<String, StoredCard> cards, VatSetup vat) throws SQLException {
        List<SalesPriceRow> prices = new ArrayList<>();
        String source = SCOPE + ", item, unit_price, price_includes_vat, vat_business_group, allow_line_discount,"
                + " allow_invoice_discount from pricing.sales_prices";
        for (List<String> chunk : Sql.chunks(cards.keySet())) {
            prices.addAll(audience.rows(source, "item in", channel, chunk, date).list(connection, row -> {
                StoredCard card = cards.get(row.getString(SCOPE_COLUMNS + 1));
                return new SalesPriceRow(
                        id(row),
                        card.item(),
                        scope(row),
                        Amounts.plain(row.getBigDecimal(SCOPE_COLUMNS + 2)),
                        vat.ofPrice(
                                row.getInt(SCOPE_COLUMNS + 3) != 0,
                                row.getString(SCOPE_COLUMNS + 4),
                                card.vatProductGroup()),
                        row.getInt(SCOPE_COLUMNS + 5) != 0,
                        row.getInt(SCOPE_COLUMNS + 6) != 0);
            }));
        }
        return prices;
    }

    List<SalesLineDiscountRow> discounts(Audience audience, Target target, Collection<String> codes)
            throws SQLException {
        List<SalesLineDiscountRow> discounts = new ArrayList<>();
        String type = target == Target.ITEM ? "ITEM" : "ITEM_DISC_GROUP";
        String source = SCOPE + ", target_code, line_discount_percent from pricing.line_discounts";
        String condition = "target_type = '" + type + "' and target_code in";
        for (List<String> chunk : Sql.chunks(codes)) {
            discounts.addAll(audience.rows(source, condition, channel, chunk, date)
                    .list(
                            connection,
                            row -> new SalesLineDiscountRow(
                                    type + " " + id(row),
                                    target,
                                    row.getString(SCOPE_COLUMNS + 1),
                                    scope(row),
                                    Amounts.plain(row.getBigDecimal(SCOPE_COLUMNS + 2)))));
        }
        return discounts;
    }

    /** The row's key as text: unique among the rows of one table and kind of target. */
    private static String id(ResultSet row) throws SQLException {
        StringBuilder id = new StringBuilder(row.getString(SCOPE_COLUMNS + 1));
        for (int i = 1; i < SCOPE_COLUMNS; i++) {
            id.append('|').append(row.getString(i));
        }
        return id.toString();
    }

    private static RowScope scope(ResultSet row) throws SQLException {
        return new RowScope(
                salesType(row.getString(1)),
                row.getString(2),
                BlankDate.read(row.getDate(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Amounts.plain(row.getBigDecimal(7)),
                BlankDate.read(row.getDate(8)));
    }

    private static SalesType salesType(String stored) {
        return switch (stored) {
            case "CUSTOMER" -> SalesType.CUSTOMER;
            case "ALL_CUSTOMERS" -> SalesType.ALL;
            case "CAMPAIGN" -> SalesType.CAMPAIGN;
            default -> SalesType.GROUP;
        };
    }
}
