package org.webnav.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.catalog.api.Item;

/** Many codes at once and what they mean. */
record Lookup(List<String> codes, Map<String, Item> found) {

    private static final int MOST_CODES = 1000;

    /**
     * @param codes item numbers, ignoring case, or GTINs
     * @param include names of parts, for example {@code price}
     * @param customer number of the customer for whom the parts are; absent for the caller's own organisation
     */
    record Request(
            @NotNull @Size(min = 1, max = MOST_CODES) List<@NotNull @Size(max = 40) String> codes,
            @Size(max = 10) List<@NotNull @Size(max = 40) String> include,
            @Size(max = 40) String customer,
            @Size(max = 35) String language) {

        Request {
            include = include == null ? List.of() : include;
            customer = customer == null ? "" : customer;
            language = language == null ? "" : language;
        }
    }

    /**
     * @param items each item once, in the order of the codes
     * @param matches code as it was asked for to item number
     * @param unknown codes that mean no item
     */
    record Answer(List<ItemView> items, Map<String, String> matches, List<String> unknown) {}

    List<Item> items() {
        return found.values().stream().distinct().toList();
    }

    Answer answer(List<ItemView> views) {
        Map<String, String> matches = new LinkedHashMap<>();
        found.forEach((code, item) -> matches.put(code, item.number()));
        List<String> unknown = codes.stream()
                .filter(code -> !found.containsKey(code))
                .distinct()
                .toList();
        return new Answer(views, matches, unknown);
    }
}
