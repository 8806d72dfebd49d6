package org.webnav.benchmarks.data;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Price and discount rows of a generated company, by item and spread evenly over the items. No two rows have the same
 * key.
 */
final class Prices {

    private static final List<String> STEPS = List.of("0", "10", "50", "100", "500");
    private static final List<String> STARTS = List.of("", "2024-01-01", "2025-01-01", "2026-01-01");
    private static final int DISCOUNT_STEPS = 3;

    private final Size size;
    private final Catalogue catalogue;

    Prices(Size size, Catalogue catalogue) {
        this.size = size;
        this.catalogue = catalogue;
    }

    void writePrices(Lines out) throws IOException {
        for (int position = 1; position <= size.items(); position++) {
            Chance chance = Chance.of(size.seed(), "price", position);
            Set<String> keys = new HashSet<>();
            for (int left = share(size.priceRows(), position); left > 0; ) {
                Map<String, Object> row = price(position, chance);
                if (keys.add(key(row))) {
                    out.write(row);
                    left--;
                }
            }
        }
    }

    void writeDiscounts(Lines out) throws IOException {
        for (int position = 1; position <= size.items(); position++) {
            Chance chance = Chance.of(size.seed(), "discount", position);
            Set<String> keys = new HashSet<>();
            for (int left = share(size.discountRows(), position); left > 0; ) {
                Map<String, Object> row = discount(position, chance);
                if (keys.add(key(row))) {
                    out.write(row);
                    left--;
                }
            }
        }
    }

    /** How many of the rows belong to this item, so that all items together have exactly all rows. */
    private int share(int rows, int position) {
        return (int) ((long) rows * position / size.items() - (long) rows * (position - 1) / size.items());
    }

    private Map<String, Object> price(int position, Chance chance) {
        int step = chance.between(0, STEPS.size() - 1);
        int cents = catalogue.cents(position) * chance.between(70, 98 - 3 * step) / 100;
        int kind = chance.between(1, 100);
        String type = kind <= 60 ? "CUSTOMER_PRICE_GROUP" : kind <= 90 ? "CUSTOMER" : "ALL_CUSTOMERS";
        String start = chance.any(STARTS);
        return new Fields()
                .with("item", Codes.item(position))
                .with("salesType", type)
                .with("salesCode", salesCode(type, chance))
                .with("startingDate", start)
                .with("unit", "PCS")
                .with("minimumQuantity", STEPS.get(step))
                .with("unitPrice", Codes.cents(Math.max(1, cents)))
                .with("allowInvoiceDiscount", true)
                .with("allowLineDiscount", chance.percent(80))
                .with("endingDate", chance.percent(20) ? "2027-12-31" : "")
                .map();
    }

    private Map<String, Object> discount(int position, Chance chance) {
        int kind = chance.between(1, 100);
        String type = kind <= 60 ? "CUSTOMER_DISC_GROUP" : kind <= 90 ? "CUSTOMER" : "ALL_CUSTOMERS";
        int step = chance.between(0, DISCOUNT_STEPS - 1);
        return new Fields()
                .with("type", "ITEM")
                .with("code", Codes.item(position))
                .with("salesType", type)
                .with("salesCode", salesCode(type, chance))
                .with("startingDate", chance.any(STARTS))
                .with("unit", "PCS")
                .with("minimumQuantity", STEPS.get(step))
                .with("lineDiscountPercent", String.valueOf(chance.between(1, 10) + 5 * step))
                .map();
    }

    private String salesCode(String type, Chance chance) {
        return switch (type) {
            case "CUSTOMER" -> Codes.customer(chance.between(1, size.customers()));
            case "CUSTOMER_PRICE_GROUP" -> Codes.priceGroup(chance.between(1, size.priceGroups()));
            case "CUSTOMER_DISC_GROUP" -> Codes.discountGroup(chance.between(1, size.discountGroups()));
            default -> "";
        };
    }

    private static String key(Map<String, Object> row) {
        return row.get("salesType") + "|" + row.get("salesCode") + "|" + row.get("startingDate") + "|"
                + row.get("minimumQuantity");
    }
}
