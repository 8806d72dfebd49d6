package org.webnav.connector.simulator.navision.odata;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.connector.simulator.navision.http.Request;

/** The Prefer header. */
final class Preferences {

    private static final Pattern MAX_PAGE_SIZE = Pattern.compile("(?:odata\\.)?maxpagesize\\s*=\\s*(\\d{1,9})");

    private Preferences() {}

    static OptionalInt maxPageSize(Request request) {
        String prefer = request.header("Prefer");
        Matcher matcher = MAX_PAGE_SIZE.matcher(prefer == null ? "" : prefer);
        return matcher.find() && !matcher.group(1).matches("0+")
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    static boolean continueOnError(Request request) {
        String prefer = request.header("Prefer");
        return prefer != null
                && prefer.contains("odata.continue-on-error")
                && !prefer.contains("continue-on-error=false");
    }

    static boolean minimal(Request request) {
        String prefer = request.header("Prefer");
        return prefer != null && prefer.contains("return=minimal");
    }
}
