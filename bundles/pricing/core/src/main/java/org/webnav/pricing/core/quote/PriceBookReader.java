package org.webnav.pricing.core.quote;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesLineDiscountRow.Target;
import org.webnav.pricing.core.engine.SalesPriceRow;

/** Fills a price book: seven selects for up to {@link Sql#CHUNK} items, however many lines ask for them. */
final class PriceBookReader {

    private final Connection connection;
    private final String channel;
    private final Trade trade;
    private final LocalDate date;

    PriceBookReader(Connection connection, String channel, Trade trade, LocalDate date) {
        this.connection = connection;
        this.channel = channel;
        this.trade = trade;
        this.date = date;
    }

    /** @param rowsOfAllTimes also rows that are not valid on the date, to explain why they do not count */
    PriceBook read(Collection<String> items, boolean rowsOfAllTimes) throws SQLException {
        Set<String> campaigns = campaigns();
        VatSetup vat = VatSetup.read(connection, channel);
        Map<String, StoredCard> cards = StoredCard.read(connection, channel, items);
        StoredRows rows = new StoredRows(connection, channel, rowsOfAllTimes ? null : date);
        Audience ofPrices = new Audience(trade.customer(), "CUSTOMER_PRICE_GROUP", trade.priceGroup(), campaigns);
        Audience ofDiscounts = new Audience(trade.customer(), "CUSTOMER_DISC_GROUP", trade.discountGroup(), campaigns);
        return new PriceBook(
                trade,
                date,
                new PriceBook.Contents(
                        campaigns,
                        Currencies.of(connection, channel, trade, date),
                        vat,
                        cards,
                        grouped(rows.prices(ofPrices, cards, vat), SalesPriceRow::item, SalesPriceRow::scope),
                        byCode(rows.discounts(ofDiscounts, Target.ITEM, cards.keySet())),
                        byCode(rows.discounts(ofDiscounts, Target.ITEM_DISCOUNT_GROUP, groups(cards)))));
    }

    private Set<String> campaigns() throws SQLException {
        Date day = Date.valueOf(date);
        return Set.copyOf(new Sql()
                .add(
                        "select c.code from pricing.campaigns c join pricing.campaign_customers m"
                                + " on m.channel_id = c.channel_id and m.code = c.code"
                                + " where m.channel_id = ? and m.customer = ?",
                        channel,
                        trade.customer())
                .add(" and (c.starting_date is null or c.starting_date <= ?)", day)
                .add(" and (c.ending_date is null or c.ending_date >= ?)", day)
                .list(connection, row -> row.getString(1)));
    }

    private static Set<String> groups(Map<String, StoredCard> cards) {
        return cards.values().stream()
                .map(StoredCard::discountGroup)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<SalesLineDiscountRow>> byCode(List<SalesLineDiscountRow> rows) {
        return grouped(rows, SalesLineDiscountRow::code, SalesLineDiscountRow::scope);
    }

    private static <R> Map<String, List<R>> grouped(
            List<R> rows, Function<R, String> code, Function<R, RowScope> scope) {
        return rows.stream()
                .sorted(Comparator.comparing(scope, RowScope.KEY_ORDER))
                .collect(Collectors.groupingBy(code));
    }
}
