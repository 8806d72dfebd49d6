package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

public class ItemPartsTest {

    private static final UUID BUYER = new UUID(0, 9);

    private final ItemParts parts = new ItemParts();

    @Test
    public void showsOnlyThePartsThatAreAskedForBesideTheItem() {
        parts.contributions = List.of(
                Examples.giving("price", Map.of("A", Map.of("net", "5.00"))),
                Examples.giving("availability", Map.of("A", Map.of("available", "1"))));
        JsonNode item = json(parts.views(BUYER, List.of("price"), List.of(Examples.item("A"))));
        assertThat(item.at("/0/price/net").asText()).isEqualTo("5.00");
        assertThat(item.at("/0/number").asText()).isEqualTo("A");
        assertThat(item.at("/0/availability").isMissingNode()).isTrue();
        assertThat(item.at("/0/parts").isMissingNode()).isTrue();
    }

    @Test
    public void aFailingContributionOnlyLeavesItsPartOut() {
        parts.contributions =
                List.of(Examples.failing("price"), Examples.giving("availability", Map.of("A", Map.of("unit", "PCS"))));
        JsonNode item = json(parts.views(BUYER, List.of("price", "availability"), List.of(Examples.item("A"))));
        assertThat(item.at("/0/price").isMissingNode()).isTrue();
        assertThat(item.at("/0/availability/unit").asText()).isEqualTo("PCS");
    }

    @Test
    public void anItemWithoutAnEntryLacksThePart() {
        parts.contributions = List.of(Examples.giving("price", Map.of("B", "1")));
        List<ItemView> views = parts.views(BUYER, List.of("price"), List.of(Examples.item("A"), Examples.item("B")));
        assertThat(views.get(0).parts()).isEmpty();
        assertThat(views.get(1).parts()).containsKey("price");
    }

    @Test
    public void aContributionOfHigherRankReplacesPartsAndTakesThemAway() {
        Map<String, Object> corrections = new HashMap<>(Map.of("A", "7"));
        corrections.put("B", null);
        parts.contributions = List.of(
                Examples.giving("price", corrections, 1),
                Examples.giving("price", Map.of("A", "1", "B", "2", "C", "3")));
        List<ItemView> views = parts.views(
                BUYER, List.of("price"), List.of(Examples.item("A"), Examples.item("B"), Examples.item("C")));
        assertThat(views)
                .extracting(view -> view.number() + " " + view.parts())
                .containsExactly("A {price=7}", "B {}", "C {price=3}");
    }

    private static JsonNode json(Object value) {
        return new ObjectMapper().valueToTree(value);
    }
}
