package org.webnav.itests.support;

import static org.webnav.itests.support.Ordering.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.webnav.itests.support.Portal.Answer;

/** Every way on which somebody who may order comes across one item. */
public final class ItemDoors {

    private final Map<String, Predicate<Portal>> doors = new LinkedHashMap<>();
    private final Target item;

    /**
     * The item and what it alone has.
     *
     * @param word of its name
     * @param misspelt the word with a typing error
     * @param ownNumber by which the buyers know it
     * @param value of {@code attribute}, a list
     * @param greatest value of {@code number}, an attribute
     * @param picture revision
     * @param document id
     * @param neighbour item that names it as its replacement and accessory
     * @param kit item that holds it
     */
    public record Target(
            String number,
            String word,
            String misspelt,
            String gtin,
            String manufacturerNumber,
            String ownNumber,
            String category,
            String attribute,
            String value,
            String numeric,
            String greatest,
            String picture,
            String document,
            String neighbour,
            String kit) {}

    public ItemDoors(Target item) {
        this.item = item;
        lists();
        codes();
        counts();
        itself();
        prices();
        stock();
        orders();
    }

    /** Those through which this user comes across the item. */
    public List<String> openTo(Portal user) {
        return doors.entrySet().stream()
                .filter(door -> door.getValue().test(user))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<String> all() {
        return List.copyOf(doors.keySet());
    }

    private void lists() {
        doors.put("list of its category", listed("category=" + item.category()));
        doors.put("list by price", listed("sort=price&category=" + item.category()));
        doors.put("list filtered by its value", listed("filter=" + item.attribute() + ":" + item.value()));
        doors.put("search by word", listed("q=" + item.word()));
        doors.put("search in Latvian", listed("language=lv&q=" + item.word()));
        doors.put("search with a typing error", listed("q=" + item.misspelt()));
        doors.put(
                "words that a search was corrected to",
                user -> user.get("/api/v1/items?q=" + item.misspelt()).body().contains(item.word()));
        doors.put("search by GTIN", listed("q=" + item.gtin()));
        doors.put("search by manufacturer's number", listed("q=" + item.manufacturerNumber()));
        doors.put("search by own number", listed("q=" + item.ownNumber()));
        doors.put(
                "its neighbour in a list",
                user -> user.get("/api/v1/items?q=" + item.neighbour()).body().contains(quoted()));
    }

    private Predicate<Portal> listed(String query) {
        return user -> user.get("/api/v1/items?size=100&" + query)
                .json()
                .path("items")
                .findValuesAsText("number")
                .contains(item.number());
    }

    private void codes() {
        for (String code : List.of(item.number(), item.gtin(), item.manufacturerNumber(), item.ownNumber())) {
            doors.put("look-up of " + code, user -> user.post("/api/v1/items/lookup", Map.of("codes", List.of(code)))
                    .json()
                    .path("matches")
                    .has(code));
        }
        doors.put("look-up of its neighbour", user -> user.post(
                        "/api/v1/items/lookup", Map.of("codes", List.of(item.neighbour())))
                .body()
                .contains(quoted()));
    }

    private void counts() {
        doors.put("its category's number of items", user -> {
            for (JsonNode category : user.get("/api/v1/categories").json()) {
                if (category.path("code").asText().equals(item.category())) {
                    return category.path("items").asInt() > 0;
                }
            }
            return false;
        });
        doors.put("a facet's value", user -> facet(user, item.attribute())
                .path("values")
                .findValuesAsText("value")
                .contains(item.value()));
        doors.put(
                "a facet's range",
                user -> facet(user, item.numeric()).path("greatest").asText().equals(item.greatest()));
    }

    private static JsonNode facet(Portal user, String attribute) {
        JsonNode facets = user.get("/api/v1/items?size=1&facets=true").json().path("facets");
        for (JsonNode facet : facets) {
            if (facet.path("attribute").asText().equals(attribute)) {
                return facet;
            }
        }
        return facets.path("none");
    }

    private void itself() {
        String address = "/api/v1/items/" + item.number();
        doors.put("detail", found(address));
        doors.put("detail with all parts", found(address + "?include=price,ladder,availability,limits"));
        doors.put("picture", found(address + "/picture"));
        doors.put("picture of a revision", found(address + "/picture?width=160&rev=" + item.picture()));
        doors.put("document", found(address + "/documents/" + item.document()));
        doors.put(
                "detail of its neighbour",
                user -> user.get("/api/v1/items/" + item.neighbour()).body().contains(quoted()));
        doors.put(
                "kit that holds it",
                user -> user.get("/api/v1/kits/" + item.kit()).body().contains(quoted()));
    }

    private static Predicate<Portal> found(String path) {
        return user -> user.get(path).status() == 200;
    }

    private void prices() {
        doors.put("price", user -> user.post("/api/v1/prices", Map.of("lines", List.of(line(item.number(), "1"))))
                .json()
                .path("lines")
                .path(0)
                .has("unitPrice"));
        String address = "/api/v1/prices/" + item.number();
        doors.put("ladder", user -> user.get(address + "/ladder").body().contains("netUnitPrice"));
        doors.put("explanation of its price", found(address + "/explanation"));
        doors.put(
                "wish to pay less",
                user -> wished(user, "/api/v1/price-alerts", Map.of("item", item.number(), "below", "1")));
    }

    private void stock() {
        doors.put("availability", user -> !user.get("/api/v1/availability?items=" + item.number())
                .json()
                .path("items")
                .isEmpty());
        doors.put("day on which it can be had", found("/api/v1/availability/" + item.number() + "?quantity=5"));
        doors.put(
                "wish to be told",
                user -> wished(user, "/api/v1/availability-alerts", Map.of("item", item.number(), "quantity", "5000")));
    }

    private static boolean wished(Portal user, String door, Map<String, String> wish) {
        Answer answer = user.post(door, wish);
        if (answer.status() == 201) {
            user.delete(door + "/" + answer.json().path("id").asText());
        }
        return answer.status() == 201;
    }

    private void orders() {
        doors.put("order", user -> ordered(user, item.number()));
    }

    private static boolean ordered(Portal user, String code) {
        Answer answer = user.post("/api/v1/orders", Map.of("lines", List.of(line(code, "1"))));
        if (answer.status() == 201) {
            new Ordering(user).cancel(answer.json().path("id").asText());
        }
        return answer.status() == 201;
    }

    private String quoted() {
        return "\"" + item.number() + "\"";
    }
}
