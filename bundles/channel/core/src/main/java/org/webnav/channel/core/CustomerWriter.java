package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.webnav.channel.api.CustomerFeed.Row;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;

/** Writes customers of one seller in batches. Not thread safe; {@link #flush()} before closing. */
final class CustomerWriter implements AutoCloseable {

    private static final String ORGANISATION = "name = ?, vat_number = ?, street = ?, city = ?, post_code = ?,"
            + " country = ?, email = ? where channel_id = ? and id = ?";
    private static final String RELATION = "number = ?, search_key = ?, bill_to = ?, price_group = ?,"
            + " discount_group = ?, invoice_discount_code = ?, vat_business_group = ?, currency = ?,"
            + " payment_terms = ?, account_manager = ?, location = ?, language = ?, blocked = ?, currency_factor = ?,"
            + " credit_limit = ?, allow_line_discount = ?, prices_include_vat = ? where channel_id = ? and id = ?";

    private final String channel;
    private final String seller;
    private final PreparedStatement insertOrganisation;
    private final PreparedStatement updateOrganisation;
    private final PreparedStatement insertRelation;
    private final PreparedStatement updateRelation;
    private final PreparedStatement deleteAddresses;
    private final PreparedStatement insertAddress;

    CustomerWriter(Connection connection, String channel, String seller) throws SQLException {
        this.channel = channel;
        this.seller = seller;
        insertOrganisation = connection.prepareStatement("insert into channel.organisations (name, vat_number, street,"
                + " city, post_code, country, email, channel_id, id, organisation_id, parent_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        updateOrganisation = connection.prepareStatement("update channel.organisations set " + ORGANISATION);
        insertRelation = connection.prepareStatement("insert into channel.trade_relations (number, search_key,"
                + " bill_to, price_group, discount_group, invoice_discount_code, vat_business_group, currency,"
                + " payment_terms, account_manager, location, language, blocked, currency_factor, credit_limit,"
                + " allow_line_discount, prices_include_vat, channel_id, id, organisation_id, seller_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        updateRelation = connection.prepareStatement("update channel.trade_relations set " + RELATION);
        deleteAddresses = connection.prepareStatement(
                "delete from channel.delivery_addresses where channel_id = ? and organisation_id = ?");
        insertAddress = connection.prepareStatement("insert into channel.delivery_addresses (channel_id,"
                + " organisation_id, code, name, street, city, post_code, country) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void insert(String organisation, String relation, Row row) throws SQLException {
        organisation(insertOrganisation, organisation, row)
                .text(organisation, seller)
                .batch();
        relation(insertRelation, relation, row).text(organisation, seller).batch();
        addresses(organisation, row);
    }

    void update(CustomerTables.Stored stored, Row row) throws SQLException {
        organisation(updateOrganisation, stored.organisation(), row).batch();
        relation(updateRelation, stored.relation(), row).batch();
        if (!row.deliveryAddresses().equals(stored.row().deliveryAddresses())) {
            new Parameters(deleteAddresses).text(channel, stored.organisation()).batch();
            addresses(stored.organisation(), row);
        }
    }

    private Parameters organisation(PreparedStatement statement, String id, Row row) throws SQLException {
        return new Parameters(statement)
                .text(row.name(), row.vatNumber(), row.street(), row.city(), row.postCode(), row.country())
                .text(row.email(), channel, id);
    }

    private Parameters relation(PreparedStatement statement, String id, Row row) throws SQLException {
        return new Parameters(statement)
                .text(row.number(), SearchKey.of(row.number(), row.name()), row.billTo(), row.priceGroup())
                .text(row.discountGroup(), row.invoiceDiscountCode(), row.vatBusinessGroup(), row.currency())
                .text(row.paymentTerms(), row.accountManager(), row.location(), row.language())
                .text(row.blocked().name())
                .decimal(row.currencyFactor())
                .decimal(row.creditLimit())
                .flag(row.allowLineDiscount())
                .flag(row.pricesIncludeVat())
                .text(channel, id);
    }

    private void addresses(String organisation, Row row) throws SQLException {
        for (DeliveryAddress a : row.deliveryAddresses()) {
            new Parameters(insertAddress)
                    .text(channel, organisation, a.code(), a.name(), a.street(), a.city(), a.postCode(), a.country())
                    .batch();
        }
    }

    void flush() throws SQLException {
        insertOrganisation.executeBatch();
        updateOrganisation.executeBatch();
        insertRelation.executeBatch();
        updateRelation.executeBatch();
        deleteAddresses.executeBatch();
        insertAddress.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insertOrganisation.close();
        updateOrganisation.close();
        insertRelation.close();
        updateRelation.close();
        deleteAddresses.close();
        insertAddress.close();
    }
}
