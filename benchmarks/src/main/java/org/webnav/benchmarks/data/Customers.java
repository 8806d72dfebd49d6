package org.webnav.benchmarks.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Customers of a generated company, half of them from the Baltic states. */
final class Customers {

    private record Home(String country, String city, String postCode, String language, String currency) {

        /** Of CRONUS, which sells from Latvia. */
        String vatGroup() {
            return country.equals("LV") ? "DOMESTIC" : country.equals("GB") ? "EXPORT" : "EU";
        }
    }

    private static final List<Home> HOMES = List.of(
            new Home("LV", "Rīga", "LV-1010", "lv", "EUR"),
            new Home("LV", "Liepāja", "LV-3401", "lv", "EUR"),
            new Home("LV", "Daugavpils", "LV-5401", "ru", "EUR"),
            new Home("LT", "Vilnius", "01100", "en", "EUR"),
            new Home("EE", "Tallinn", "10111", "en", "EUR"),
            new Home("EE", "Narva", "20306", "ru", "EUR"),
            new Home("DE", "Hamburg", "20095", "en", "EUR"),
            new Home("FI", "Turku", "20100", "en", "EUR"),
            new Home("SE", "Malmö", "211 20", "en", "SEK"),
            new Home("GB", "Leeds", "LS1 4DY", "en", "GBP"));
    private static final List<String> FIRST =
            List.of("Amber", "Daugava", "Gauja", "Nord", "Ozols", "Saule", "Taiga", "Venta", "West", "Zenit");
    private static final List<String> SECOND =
            List.of("Bau", "Building", "Farm", "Gross", "Handel", "House", "Logistics", "Shop", "Tools", "Trade");

    private final Size size;

    Customers(Size size) {
        this.size = size;
    }

    void write(Lines out) throws IOException {
        for (int position = 1; position <= size.customers(); position++) {
            out.write(customer(position));
        }
    }

    private Map<String, Object> customer(int position) {
        Chance chance = Chance.of(size.seed(), "customer", position);
        Home home = chance.any(HOMES);
        return new Fields()
                .with("number", Codes.customer(position))
                .with("name", chance.any(FIRST) + " " + chance.any(SECOND) + " " + position)
                .with("country", home.country())
                .with("city", home.city())
                .with("postCode", home.postCode())
                .with("language", home.language())
                .with("currency", home.currency())
                .with("vatBusinessGroup", home.vatGroup())
                .with("priceGroup", Codes.priceGroup(chance.between(1, size.priceGroups())))
                .with("discountGroup", Codes.discountGroup(chance.between(1, size.discountGroups())))
                .with("creditLimit", Codes.cents(100_000 * chance.between(5, 500)))
                .with("blocked", chance.percent(1) ? "ALL" : "NONE")
                .map();
    }
}
