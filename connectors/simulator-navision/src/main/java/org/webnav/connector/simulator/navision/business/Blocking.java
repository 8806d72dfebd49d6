package org.webnav.connector.simulator.navision.business;

import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Row;

/** The blocks on customers and items, as tables 18 and 37 test them. Credit limits are no block over web services. */
final class Blocking {

    private Blocking() {}

    /** Any block but the privacy block of its own stops a new order: Ship and Invoice as well as All. */
    static void refuseOrder(Row customer) {
        refuse(customer, "create");
    }

    static void refusePosting(Row customer) {
        refuse(customer, "post");
    }

    static void refuseSale(Row item) {
        if (item.flag("Blocked")) {
            throw NavException.field("Blocked must be equal to 'No'  in Item: No.=%s. Current value is 'Yes'."
                    .formatted(item.text("No.")));
        }
        if (item.flag("Sales Blocked")) {
            throw NavException.dialog(
                    "You cannot sell Item %s because the Sales Blocked check box is selected on the Item card."
                            .formatted(item.text("No.")));
        }
    }

    private static void refuse(Row customer, String action) {
        String number = customer.text("No.");
        if (customer.flag("Privacy Blocked")) {
            throw NavException.dialog("You cannot %s this type of document when Customer %s is blocked for privacy."
                    .formatted(action, number));
        }
        if (!customer.isBlank("Blocked")) {
            throw NavException.dialog("You cannot %s this type of document when Customer %s is blocked with type %s"
                    .formatted(action, number, customer.text("Blocked")));
        }
    }
}
