package org.webnav.benchmarks.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.benchmarks.data.Words.Word;

/** The attributes of all kinds of goods: one of each type. */
final class Attributes {

    private static final List<String> BRANDS =
            List.of("Norvik", "Baltika", "Ostsee", "Fjord", "Kraftmann", "Livonia", "Torvald", "Ventum");

    private Attributes() {}

    static void write(Lines out) throws IOException {
        out.write(attribute("MATERIAL", "LIST", "", "material", "materiāls", "материал")
                .with("options", choices(Words.MATERIALS))
                .map());
        out.write(attribute("COLOUR", "LIST", "", "colour", "krāsa", "цвет")
                .with("options", choices(Words.COLOURS))
                .map());
        out.write(attribute("BRAND", "TEXT", "", "brand", "zīmols", "марка").map());
        out.write(
                attribute("WIDTH", "NUMBER", "mm", "width", "platums", "ширина").map());
        out.write(attribute("CERTIFIED", "YES_NO", "", "certified", "sertificēts", "сертифицирован")
                .map());
        out.write(attribute("SINCE", "DATE", "", "in the range since", "sortimentā kopš", "в ассортименте с")
                .map());
    }

    /** What one item has. */
    static Map<String, Object> of(Chance chance, String material, int width) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("MATERIAL", material);
        values.put("COLOUR", chance.any(Words.COLOURS).code());
        values.put("BRAND", chance.any(BRANDS));
        values.put("WIDTH", String.valueOf(width));
        if (chance.percent(60)) {
            values.put("CERTIFIED", chance.percent(70));
        }
        if (chance.percent(50)) {
            values.put("SINCE", "20%02d-%02d-01".formatted(chance.between(10, 25), chance.between(1, 12)));
        }
        return values;
    }

    private static Fields attribute(String code, String type, String unit, String... names) {
        return new Fields()
                .with("code", code)
                .with("type", type)
                .with("unit", unit)
                .with("names", new Word(code, List.of(names)).names())
                .with("filter", true);
    }

    private static List<Map<String, Object>> choices(List<Word> words) {
        return words.stream()
                .map(word -> new Fields()
                        .with("code", word.code())
                        .with("names", word.names())
                        .map())
                .toList();
    }
}
