package org.webnav.catalog.core.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.core.Folding;

/** Checks the codes by which an item is found. */
final class Codes {

    /** Where a fault goes. */
    @FunctionalInterface
    interface Faults {
        void add(String field, String code, String message);
    }

    private static final Pattern GTIN = Pattern.compile("\\d{8}|\\d{12,14}");
    private static final int MAKER_LENGTH = 100;
    private static final int MAKERS_NUMBER_LENGTH = 60;
    private static final int CODE_LENGTH = 40;

    private final Faults faults;

    Codes(Faults faults) {
        this.faults = faults;
    }

    void check(SheetCheck.Differing sheet) {
        sheet.in(ItemSheet::gtin, gtin -> {
            if (!gtin.isEmpty()) {
                gtin("gtin", gtin);
            }
        });
        sheet.in(ItemSheet::gtins, gtins -> gtins(sheet.sheet()));
        sheet.in(ItemSheet::manufacturer, text -> length("manufacturer", text, MAKER_LENGTH));
        sheet.in(ItemSheet::manufacturerNumber, text -> length("manufacturerNumber", text, MAKERS_NUMBER_LENGTH));
        sheet.in(ItemSheet::life, life -> length("life.replacement", life.replacement(), CODE_LENGTH));
        sheet.in(ItemSheet::customerNumbers, customers -> customers.forEach(this::customer));
    }

    private void gtins(ItemSheet sheet) {
        Set<String> seen = new HashSet<>(Set.of(sheet.gtin()));
        for (ItemSheet.Gtin gtin : sheet.gtins()) {
            gtin("gtins", gtin.code());
            if (!seen.add(gtin.code())) {
                faults.add("gtins", "gtin-twice", "GTIN " + gtin.code() + " is there twice.");
            }
        }
    }

    private void customer(String customer, List<String> codes) {
        String field = "customerNumbers." + customer;
        length(field, customer, CODE_LENGTH);
        Set<String> keys = new HashSet<>();
        for (String code : codes) {
            if (code == null || code.isBlank() || code.length() > CODE_LENGTH || !keys.add(Folding.key(code))) {
                faults.add(field, "invalid-customer-number", "A number has 1 to 40 characters and is there once.");
            }
        }
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(field, "text-too-long", "This text has at most " + longest + " characters.");
        }
    }

    private void gtin(String field, String code) {
        if (!GTIN.matcher(code).matches() || !checks(code)) {
            faults.add(field, "invalid-gtin", code + " is no GTIN of 8, 12, 13 or 14 digits with its check digit.");
        }
    }

    /** GS1 General Specifications, section 7.9: weights 3 and 1 from the right, the sum a multiple of ten. */
    private static boolean checks(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(code.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}
