package org.webnav.connector.simulator.navision.business;

import java.util.Locale;
import java.util.Map;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** Finds a record by identity, by code, or by both when they agree. */
final class CustomerLookup {

    private CustomerLookup() {}

    /** The customer named by two properties; {@code null} when neither is given. */
    static Row customer(Database data, Map<String, Object> values, String idName, String numberName, String role) {
        Object id = values.get(idName);
        Object number = values.get(numberName);
        boolean hasId = id != null && !id.equals("");
        boolean hasNumber = number != null && !number.equals("");
        if (!hasId && !hasNumber) {
            return null;
        }
        Row byId = hasId ? data.byId("Customer", (String) id).orElseThrow(() -> missing(role)) : null;
        if (!hasNumber) {
            return byId;
        }
        Row byNumber = data.find("Customer", ((String) number).toUpperCase(Locale.ROOT))
                .orElseThrow(() -> missing(role));
        if (byId != null && !byId.id().equals(byNumber.id())) {
            throw NavException.dialog("The %s customer values do not match to a specific Customer.".formatted(role));
        }
        return byNumber;
    }

    private static NavException missing(String role) {
        return NavException.dialog("The %s customer cannot be found.".formatted(role));
    }
}
