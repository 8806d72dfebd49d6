package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesType;
import org.webnav.pricing.core.store.BlankDate;

/** Reads what many rows have in common, so that a million rows share a few thousand scopes and codes. */
final class ScopeReader {

    static final String SELECT =
            "sales_type, sales_code, starting_date, currency, variant, unit, minimum_quantity, ending_date";
    static final int COLUMNS = 8;

    private static final int MANY = 16;
    private static final int FEW = 12;

    private final Interner<RowScope> scopes = new Interner<>(MANY);
    private final Interner<BigDecimal> decimals = new Interner<>(MANY);
    private final Interner<String> codes = new Interner<>(FEW);

    RowScope scope(ResultSet row) throws SQLException {
        return scopes.shared(new RowScope(
                salesType(row.getString(1)),
                code(row.getString(2)),
                BlankDate.read(row.getDate(3)),
                code(row.getString(4)),
                code(row.getString(5)),
                code(row.getString(6)),
                decimal(row.getBigDecimal(7)),
                BlankDate.read(row.getDate(8))));
    }

    String code(String code) {
        return codes.shared(code);
    }

    BigDecimal decimal(BigDecimal stored) {
        return decimals.shared(Decimals.plain(stored));
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
