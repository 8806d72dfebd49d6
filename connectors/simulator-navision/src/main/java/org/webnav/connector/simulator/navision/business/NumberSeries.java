package org.webnav.connector.simulator.navision.business;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Document numbers without gaps: the last number used is a record like any other and rolls back with the rest. */
public final class NumberSeries {

    public static final String ORDERS = "S-ORD";
    public static final String SHIPMENTS = "S-SHPT";
    public static final String INVOICES = "S-INV+";

    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d+)(\\D*)$");

    private NumberSeries() {}

    public static String next(Transaction tx, String series) {
        Row line = tx.database().require("No. Series Line", series);
        String number =
                line.isBlank("Last No. Used") ? line.text("Starting No.") : increment(line.text("Last No. Used"));
        tx.modify(line.with("Last No. Used", number));
        return number;
    }

    static String increment(String number) {
        Matcher matcher = LAST_DIGITS.matcher(number);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(number);
        }
        String digits = matcher.group(2);
        String next = String.format("%0" + digits.length() + "d", Long.parseLong(digits) + 1);
        return matcher.group(1) + next + matcher.group(3);
    }
}
