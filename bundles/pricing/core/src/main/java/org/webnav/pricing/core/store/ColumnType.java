package org.webnav.pricing.core.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/** How a value of a feed is stored. Values are normal before they are compared, so that equal means stored alike. */
enum ColumnType {
    CODE {
        @Override
        Object normal(Object value) {
            return Code.normal(value);
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, (String) value);
        }
    },
    /** A date of a key, which cannot be null. */
    KEY_DATE {
        @Override
        Object normal(Object value) {
            return value == null ? BlankDate.STORED : value;
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getDate(index).toLocalDate();
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDate(index, Date.valueOf((LocalDate) value));
        }
    },
    DATE {
        @Override
        Object normal(Object value) {
            return value;
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            Date date = row.getDate(index);
            return date == null ? null : date.toLocalDate();
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.DATE);
            } else {
                statement.setDate(index, Date.valueOf((LocalDate) value));
            }
        }
    },
    DECIMAL {
        @Override
        Object normal(Object value) {
            return value == null ? BigDecimal.ZERO.setScale(5) : ((BigDecimal) value).setScale(5, RoundingMode.HALF_UP);
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return normal(row.getBigDecimal(index));
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBigDecimal(index, (BigDecimal) value);
        }
    },
    FACTOR {
        @Override
        Object normal(Object value) {
            return ((BigDecimal) value).setScale(15, RoundingMode.HALF_UP);
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return normal(row.getBigDecimal(index));
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBigDecimal(index, (BigDecimal) value);
        }
    },
    FLAG {
        @Override
        Object normal(Object value) {
            return value;
        }

        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getInt(index) != 0;
        }

        @Override
        void write(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, (Boolean) value ? 1 : 0);
        }
    };

    abstract Object normal(Object value);

    /** PostgreSQL's name of the type, for arrays. */
    String arrayOf() {
        return switch (this) {
            case CODE -> "varchar";
            case KEY_DATE, DATE -> "date";
            case DECIMAL, FACTOR -> "numeric";
            case FLAG -> "smallint";
        };
    }

    /** The value as an element of such an array. */
    Object element(Object value) {
        return value instanceof Boolean flag ? Short.valueOf((short) (flag ? 1 : 0)) : value;
    }

    abstract Object read(ResultSet row, int index) throws SQLException;

    abstract void write(PreparedStatement statement, int index, Object value) throws SQLException;
}
