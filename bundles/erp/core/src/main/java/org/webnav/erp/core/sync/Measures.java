package org.webnav.erp.core.sync;

import java.util.Locale;
import java.util.Map;

/** Units of numbers as people write them, in codes of UN/ECE Recommendation 20. */
final class Measures {

    private static final int LONGEST = 10;

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("MM", "MMT"),
            Map.entry("CM", "CMT"),
            Map.entry("M", "MTR"),
            Map.entry("KM", "KMT"),
            Map.entry("IN", "INH"),
            Map.entry("INCH", "INH"),
            Map.entry("G", "GRM"),
            Map.entry("GR", "GRM"),
            Map.entry("KG", "KGM"),
            Map.entry("T", "TNE"),
            Map.entry("ML", "MLT"),
            Map.entry("L", "LTR"),
            Map.entry("M2", "MTK"),
            Map.entry("M3", "MTQ"),
            Map.entry("V", "VLT"),
            Map.entry("A", "AMP"),
            Map.entry("W", "WTT"),
            Map.entry("KW", "KWT"),
            Map.entry("HZ", "HTZ"),
            Map.entry("%", "P1"));

    private Measures() {}

    /** What is not known stays as it is, as far as it is short enough. */
    static String code(String unit) {
        String known = CODES.get(unit.strip().toUpperCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return unit.strip().length() <= LONGEST ? unit.strip() : "";
    }
}
