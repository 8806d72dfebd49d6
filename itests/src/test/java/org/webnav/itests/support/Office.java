package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.webnav.itests.support.Portal.Answer;

/** The back office through REST: product staff keep the catalogue, price staff the prices. */
public final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NDJSON = "application/x-ndjson";

    private final Portal product;
    private final Portal pricing;

    private Office(Portal product, Portal pricing) {
        this.product = product;
        this.pricing = pricing;
    }

    public static Office of(SharedDemo demo) {
        return new Office(demo.signedIn("product"), demo.signedIn("pricing"));
    }

    /** What somebody may see of the assortment. */
    public enum Sight {
        HIDDEN,
        VISIBLE,
        ORDERABLE
    }

    /** Creates and changes items, each as one line says it. */
    public void putItems(String... lines) {
        taken(product.sendAs(NDJSON, "PUT", "/api/v1/items", String.join("\n", lines)));
    }

    public void putCategories(String... lines) {
        taken(product.sendAs(NDJSON, "PUT", "/api/v1/categories", String.join("\n", lines)));
    }

    public void putAttributes(String... lines) {
        taken(product.sendAs(NDJSON, "PUT", "/api/v1/attributes", String.join("\n", lines)));
    }

    public void putLevels(String... lines) {
        taken(product.sendAs(NDJSON, "PUT", "/api/v1/stock-levels", String.join("\n", lines)));
    }

    public void putList(String code, String... items) {
        done(product.put("/api/v1/item-lists/" + code, Map.of("name", code, "items", List.of(items))));
    }

    /** Attributes that no item has to have. */
    public void deleteAttributes(String... codes) {
        for (String code : codes) {
            done(product.delete("/api/v1/attributes/" + code));
        }
    }

    /** A fixed kit that holds one of each. */
    public void putKit(String number, String... components) {
        List<Map<String, Object>> slots = Stream.of(components)
                .map(item ->
                        Map.<String, Object>of("code", item, "choices", List.of(Map.of("item", item, "quantity", "1"))))
                .toList();
        done(product.put(
                "/api/v1/kits/" + number + "/definition",
                Map.of("configurable", false, "price", "SUMMED", "orderedAs", "ONE_LINE", "slots", slots)));
    }

    /** @return the picture's revision */
    public String addPicture(String item, InputStream png) {
        return idOf(product.sendAs("image/png", "POST", "/api/v1/item-sheets/" + item + "/pictures", png));
    }

    /** @return the document's id */
    public String addDocument(String item, String name, String content) {
        return idOf(product.sendAs(
                "application/pdf", "POST", "/api/v1/item-sheets/" + item + "/documents?name=" + name, content));
    }

    public void deleteDocument(String item, String id) {
        done(product.delete("/api/v1/item-sheets/" + item + "/documents/" + id));
    }

    private static String idOf(Answer answer) {
        done(answer);
        return answer.json().path("id").asText();
    }

    /** The card's price of an item that the portal keeps. */
    public void putCardPrice(String item, String price) {
        changed(
                "item-prices",
                Map.of("item", item, "unitPrice", price, "vatProductGroup", "VAT21", "allowInvoiceDiscount", true));
    }

    /** A row of the table of sales prices. */
    public void putSalesPrice(Map<String, Object> row) {
        changed("sales-prices", row);
    }

    /** Deletes the rows that people made for an item; those of the ERP stay. */
    public void deleteSalesPrices(String item) {
        for (JsonNode kept : pricing.get("/api/v1/sales-prices?origin=PORTAL&size=200&code=" + item)
                .json()
                .path("items")) {
            Map<String, Object> row = new HashMap<>();
            kept.path("row")
                    .fields()
                    .forEachRemaining(field -> row.put(
                            field.getKey(),
                            field.getValue().isBoolean()
                                    ? field.getValue().asBoolean()
                                    : field.getValue().asText()));
            row.put("deleted", true);
            changed("sales-prices", row);
        }
    }

    private void changed(String table, Map<String, Object> row) {
        Answer answer = pricing.post("/api/v1/" + table + "/rows", Map.of("rows", List.of(row)));
        done(answer);
        assertThat(answer.json().path("refused").asInt()).as(answer.body()).isZero();
    }

    /**
     * Replaces the rules of somebody by one that looks at what is named.
     *
     * @param whom {@code all}, or such as {@code customer/10000}
     * @param by what the rule looks at, such as {@code LIST}
     */
    public void rule(String whom, Sight sight, String by, String code, String value) {
        rules(whom, List.of(Map.of("by", by, "code", code, "value", value, "visibility", sight.name())));
    }

    /** Everything can be seen and ordered again. */
    public void noRule(String whom) {
        rules(whom, List.of());
    }

    private void rules(String whom, List<Map<String, String>> rules) {
        done(product.put("/api/v1/assortments/" + whom, Map.of("rules", rules)));
    }

    /** A line of NDJSON. */
    public static String line(Map<String, Object> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void taken(Answer answer) {
        done(answer);
        JsonNode report = answer.json();
        assertThat(report.path("refused").asInt()).as(answer.body()).isZero();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }
}
