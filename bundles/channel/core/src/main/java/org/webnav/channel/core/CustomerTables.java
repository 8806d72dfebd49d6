package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.CustomerFeed.Row;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;

/** Reads customers of one seller from the tables in the form of the feed. */
final class CustomerTables {

    /** A customer as stored. */
    record Stored(String organisation, String relation, Row row) {}

    private final Connection connection;
    private final String channel;
    private final String seller;

    CustomerTables(Connection connection, String channel, String seller) {
        this.connection = connection;
        this.channel = channel;
        this.seller = seller;
    }

    /** Those of the numbers that exist. */
    Map<String, Stored> read(List<String> numbers) throws SQLException {
        Map<String, List<DeliveryAddress>> addresses = addresses(numbers);
        Map<String, Stored> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select o.id as buyer, r.id as relation, r.number,"
                + " o.name, o.vat_number, o.street, o.city, o.post_code, o.country, o.email, r.bill_to,"
                + " r.price_group, r.discount_group, r.invoice_discount_code, r.vat_business_group, r.currency,"
                + " r.currency_factor, r.allow_line_discount, r.prices_include_vat, r.credit_limit, r.payment_terms,"
                + " r.account_manager, r.location, r.language, r.blocked from channel.trade_relations r"
                + " join channel.organisations o on o.channel_id = r.channel_id and o.id = r.organisation_id"
                + " where r.channel_id = ? and r.seller_id = ? and r.number in (" + marks(numbers) + ")")) {
            bind(select, numbers);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String buyer = rows.getString("buyer");
                    Row row = row(rows, addresses.getOrDefault(buyer, List.of()));
                    found.put(row.number(), new Stored(buyer, rows.getString("relation"), row));
                }
            }
        }
        return found;
    }

    private Map<String, List<DeliveryAddress>> addresses(List<String> numbers) throws SQLException {
        Map<String, List<DeliveryAddress>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select a.organisation_id, a.code, a.name, a.street, a.city, a.post_code, a.country"
                        + " from channel.trade_relations r join channel.delivery_addresses a"
                        + " on a.channel_id = r.channel_id and a.organisation_id = r.organisation_id"
                        + " where r.channel_id = ? and r.seller_id = ? and r.number in (" + marks(numbers) + ")")) {
            bind(select, numbers);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), buyer -> new ArrayList<>())
                            .add(new DeliveryAddress(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5),
                                    rows.getString(6),
                                    rows.getString(7)));
                }
            }
        }
        // Sorted here: databases collate differently, and rows are compared with what Java sorted.
        found.values().forEach(list -> list.sort(Comparator.comparing(DeliveryAddress::code)));
        return found;
    }

    private static Row row(ResultSet rows, List<DeliveryAddress> addresses) throws SQLException {
        return new Row(
                rows.getString("number"),
                rows.getString("name"),
                rows.getString("vat_number"),
                rows.getString("street"),
                rows.getString("city"),
                rows.getString("post_code"),
                rows.getString("country"),
                rows.getString("email"),
                rows.getString("bill_to"),
                rows.getString("price_group"),
                rows.getString("discount_group"),
                rows.getString("invoice_discount_code"),
                rows.getString("vat_business_group"),
                rows.getString("currency"),
                Decimals.plain(rows.getBigDecimal("currency_factor")),
                rows.getShort("allow_line_discount") != 0,
                rows.getShort("prices_include_vat") != 0,
                Decimals.money(rows.getBigDecimal("credit_limit")),
                rows.getString("payment_terms"),
                rows.getString("account_manager"),
                rows.getString("location"),
                rows.getString("language"),
                Blocked.valueOf(rows.getString("blocked")),
                addresses);
    }

    private void bind(PreparedStatement select, List<String> numbers) throws SQLException {
        select.setString(1, channel);
        select.setString(2, seller);
        for (int i = 0; i < numbers.size(); i++) {
            select.setString(3 + i, numbers.get(i));
        }
    }

    private static String marks(List<String> numbers) {
        return String.join(", ", Collections.nCopies(numbers.size(), "?"));
    }
}
