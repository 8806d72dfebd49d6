package org.webnav.benchmarks.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.webnav.benchmarks.data.Words.Kind;
import org.webnav.benchmarks.data.Words.Word;

/** Categories and items of a generated company. */
final class Catalogue {

    private final Size size;

    Catalogue(Size size) {
        this.size = size;
    }

    void writeCategories(Lines out) throws IOException {
        Set<Word> groups = new LinkedHashSet<>();
        for (Kind kind : Words.KINDS) {
            if (groups.add(kind.group())) {
                out.write(category(kind.group(), ""));
            }
            out.write(category(kind.kind(), kind.group().code()));
        }
    }

    private static Map<String, Object> category(Word word, String parent) {
        return new Fields()
                .with("code", word.code())
                .with("parent", parent)
                .with("names", word.names())
                .map();
    }

    void writeItems(Lines out) throws IOException {
        for (int position = 1; position <= size.items(); position++) {
            out.write(item(position));
        }
    }

    void writeItemPrices(Lines out) throws IOException {
        for (int position = 1; position <= size.items(); position++) {
            out.write(new Fields()
                    .with("item", Codes.item(position))
                    .with("unitPrice", Codes.cents(cents(position)))
                    .with("vatProductGroup", "VAT21")
                    .with("itemDiscountGroup", Codes.discountGroup(1 + position % size.discountGroups()))
                    .map());
        }
    }

    void writeStock(Lines out) throws IOException {
        for (int position = 1; position <= size.items(); position++) {
            Chance chance = Chance.of(size.seed(), "stock", position);
            out.write(new Fields()
                    .with("item", Codes.item(position))
                    .with("location", "BLUE")
                    .with("quantity", String.valueOf(chance.percent(10) ? 0 : chance.between(1, 5000)))
                    .map());
        }
    }

    /** Numbers of items that can be ordered in any quantity. */
    List<String> sellable() {
        List<String> numbers = new ArrayList<>();
        for (int position = 1; position <= size.items(); position++) {
            Map<String, Object> item = item(position);
            if (item.get("blocked").equals(false) && item.get("orderMultiple").equals("0")) {
                numbers.add(Codes.item(position));
            }
        }
        return numbers;
    }

    /** Its price as the item card says it, in hundredths. */
    int cents(int position) {
        return Chance.of(size.seed(), "card", position).between(50, 50_000);
    }

    private Map<String, Object> item(int position) {
        Chance chance = Chance.of(size.seed(), "item", position);
        Word kind = chance.any(Words.KINDS).kind();
        Word material = chance.any(Words.MATERIALS);
        int width = chance.between(5, 2500);
        boolean inPacks = chance.percent(10);
        return new Fields()
                .with("number", Codes.item(position))
                .with("type", "INVENTORY")
                .with("names", names(material, kind, width + " mm"))
                .with("descriptions", names(material, kind, "%d mm, WN %d".formatted(width, position % 997)))
                .with("category", kind.code())
                .with("baseUnit", "PCS")
                .with("salesUnit", "PCS")
                .with("units", units(chance.between(4, 50)))
                .with("minimumQuantity", inPacks ? "10" : "0")
                .with("orderMultiple", inPacks ? "10" : "0")
                .with("gtin", Codes.gtin(position))
                .with("blocked", chance.percent(1))
                .with("attributes", Attributes.of(chance, material.code(), width))
                .map();
    }

    private static List<Map<String, Object>> units(int pieces) {
        return List.of(
                new Fields().with("code", "PCS").with("quantityPerUnit", "1").map(),
                new Fields()
                        .with("code", "BOX")
                        .with("quantityPerUnit", String.valueOf(pieces))
                        .map());
    }

    /** Latvian and English say the material before the thing, Russian after it. */
    private static Map<String, String> names(Word material, Word kind, String end) {
        List<String> m = material.texts();
        List<String> k = kind.texts();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", capital(m.get(0) + " " + k.get(0)) + ", " + end);
        names.put("lv", capital(m.get(1) + " " + k.get(1)) + ", " + end);
        names.put("ru", capital(k.get(2) + " " + m.get(2)) + ", " + end.replace("mm", "мм"));
        return names;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
