package org.webnav.connector.simulator.navision.odata;

import java.util.Map;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.store.Row;

/** The companies of the database, named in the path, by the query parameter {@code company}, or not at all. */
final class Companies {

    private Companies() {}

    static Row find(Books books, Map<String, String> key, Request request) {
        String wanted = key == null
                ? request.query().get("company")
                : key.values().iterator().next();
        return books.data().rows("Company").stream()
                .filter(company -> wanted == null || isNamed(company, wanted))
                .findFirst()
                .orElseThrow(() -> new NavException(
                        404, "Internal_CompanyNotFound", "Cannot find company '%s'.".formatted(wanted)));
    }

    private static boolean isNamed(Row company, String wanted) {
        return company.id().equalsIgnoreCase(wanted) || company.text("Name").equalsIgnoreCase(wanted);
    }
}
