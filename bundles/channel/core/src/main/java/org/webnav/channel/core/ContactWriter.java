package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.webnav.channel.api.Contact.Card;

/** Writes contacts of the ERP in batches. Not thread safe; {@link #flush()} before closing. */
final class ContactWriter implements AutoCloseable {

    private final String channel;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement delete;

    ContactWriter(Connection connection, String channel) throws SQLException {
        this.channel = channel;
        insert = connection.prepareStatement(
                "insert into channel.contacts (organisation_id, kind, name, job_title,"
                        + " phone, mobile, email, channel_id, id, erp_number, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
        update = connection.prepareStatement("update channel.contacts set organisation_id = ?, kind = ?, name = ?,"
                + " job_title = ?, phone = ?, mobile = ?, email = ?, version = version + 1"
                + " where channel_id = ? and id = ?");
        delete = connection.prepareStatement("delete from channel.contacts where channel_id = ? and id = ?");
    }

    void insert(String id, String number, String buyer, Card card) throws SQLException {
        card(insert, buyer, card).text(channel, id, number).batch();
    }

    void update(String id, String buyer, Card card) throws SQLException {
        card(update, buyer, card).text(channel, id).batch();
    }

    void delete(String id) throws SQLException {
        new Parameters(delete).text(channel, id).batch();
    }

    private static Parameters card(PreparedStatement statement, String buyer, Card card) throws SQLException {
        return new Parameters(statement)
                .text(buyer, card.kind().name(), card.name(), card.jobTitle())
                .text(card.phone(), card.mobile(), card.email());
    }

    void flush() throws SQLException {
        delete.executeBatch();
        insert.executeBatch();
        update.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        update.close();
        delete.close();
    }
}
