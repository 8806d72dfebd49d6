package org.webnav.channel.core;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Fills a statement's parameters one after another and adds it to the batch. */
final class Parameters {

    private final PreparedStatement statement;
    private int last;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String... values) throws SQLException {
        for (String value : values) {
            statement.setString(++last, value);
        }
        return this;
    }

    Parameters decimal(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++last, value);
        return this;
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setShort(++last, (short) (value ? 1 : 0));
        return this;
    }

    void batch() throws SQLException {
        statement.addBatch();
        last = 0;
    }
}
