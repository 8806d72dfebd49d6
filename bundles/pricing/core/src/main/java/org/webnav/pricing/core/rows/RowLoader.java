package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesLineDiscountRow.Target;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.VatCalculation;

/** Reads the rows of many items or groups: three selects for up to {@link Sql#CHUNK} items, one for groups. */
final class RowLoader {

    private final Connection connection;
    private final String channel;
    private final ScopeReader scopes;

    RowLoader(Connection connection, String channel, ScopeReader scopes) {
        this.connection = connection;
        this.channel = channel;
        this.scopes = scopes;
    }

    /** An entry for each item, also without rows. */
    Map<String, ItemRows> items(Collection<String> codes) throws SQLException {
        Map<String, ItemRows> items = new HashMap<>();
        for (List<String> chunk : Sql.chunks(codes)) {
            Map<String, StoredCard> cards = cards(chunk);
            Map<String, List<SalesPriceRow>> prices = prices(chunk);
            Map<String, List<SalesLineDiscountRow>> discounts = discounts(Target.ITEM, chunk);
            for (String code : chunk) {
                items.put(
                        code,
                        new ItemRows(
                                cards.get(code),
                                new KeyedRows<>(prices.getOrDefault(code, List.of()), SalesPriceRow::scope),
                                keyed(discounts, code)));
            }
        }
        return items;
    }

    /** An entry for each item discount group. */
    Map<String, GroupRows> groups(Collection<String> codes) throws SQLException {
        Map<String, GroupRows> groups = new HashMap<>();
        for (List<String> chunk : Sql.chunks(codes)) {
            Map<String, List<SalesLineDiscountRow>> discounts = discounts(Target.ITEM_DISCOUNT_GROUP, chunk);
            chunk.forEach(code -> groups.put(code, new GroupRows(keyed(discounts, code))));
        }
        return groups;
    }

    private static KeyedRows<SalesLineDiscountRow> keyed(
            Map<String, List<SalesLineDiscountRow>> discounts, String code) {
        return new KeyedRows<>(discounts.getOrDefault(code, List.of()), SalesLineDiscountRow::scope);
    }

    private Map<String, StoredCard> cards(List<String> items) throws SQLException {
        Map<String, StoredCard> cards = new HashMap<>();
        new Sql()
                .add(
                        "select item, unit_price, price_includes_vat, vat_business_group, vat_product_group,"
                                + " item_discount_group, allow_invoice_discount from pricing.item_cards"
                                + " where channel_id = ? and item",
                        channel)
                .in(items)
                .each(connection, row -> {
                    StoredCard card = new StoredCard(
                            row.getString(1),
                            scopes.decimal(row.getBigDecimal(2)),
                            row.getInt(3) != 0,
                            scopes.code(row.getString(4)),
                            scopes.code(row.getString(5)),
                            scopes.code(row.getString(6)),
                            row.getInt(7) != 0);
                    cards.put(card.item(), card);
                });
        return cards;
    }

    private Map<String, List<SalesPriceRow>> prices(List<String> items) throws SQLException {
        Map<String, List<SalesPriceRow>> prices = byCode(items);
        int next = ScopeReader.COLUMNS;
        new Sql()
                .add(
                        "select " + ScopeReader.SELECT + ", item, unit_price, price_includes_vat, vat_business_group,"
                                + " allow_line_discount, allow_invoice_discount from pricing.sales_prices"
                                + " where channel_id = ? and item",
                        channel)
                .in(items)
                .each(connection, row -> {
                    String item = scopes.code(row.getString(next + 1));
                    RowScope scope = scopes.scope(row);
                    BigDecimal price = scopes.decimal(row.getBigDecimal(next + 2));
                    prices.get(item)
                            .add(new SalesPriceRow(
                                    "",
                                    item,
                                    scope,
                                    price,
                                    vat(row, next + 3),
                                    row.getInt(next + 5) != 0,
                                    row.getInt(next + 6) != 0));
                });
        return prices;
    }

    private Map<String, List<SalesLineDiscountRow>> discounts(Target target, List<String> codes) throws SQLException {
        Map<String, List<SalesLineDiscountRow>> discounts = byCode(codes);
        int next = ScopeReader.COLUMNS;
        new Sql()
                .add(
                        "select " + ScopeReader.SELECT + ", target_code, line_discount_percent"
                                + " from pricing.line_discounts where channel_id = ? and target_type = ?"
                                + " and target_code",
                        channel,
                        target == Target.ITEM ? "ITEM" : "ITEM_DISC_GROUP")
                .in(codes)
                .each(connection, row -> {
                    String code = scopes.code(row.getString(next + 1));
                    discounts
                            .get(code)
                            .add(new SalesLineDiscountRow(
                                    "", target, code, scopes.scope(row), scopes.decimal(row.getBigDecimal(next + 2))));
                });
        return discounts;
    }

    /** The rate is looked up when the price is asked for: it depends on the date. */
    private PriceVat vat(ResultSet row, int column) throws SQLException {
        return row.getInt(column) == 0
                ? PriceVat.EXCLUDED
                : PriceVat.included(scopes.code(row.getString(column + 1)), BigDecimal.ZERO, VatCalculation.NORMAL);
    }

    private static <R> Map<String, List<R>> byCode(List<String> codes) {
        Map<String, List<R>> rows = new HashMap<>();
        codes.forEach(code -> rows.put(code, new ArrayList<>()));
        return rows;
    }
}
