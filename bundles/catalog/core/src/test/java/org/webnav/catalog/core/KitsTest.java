package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits.Selection;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;

public class KitsTest extends OnBothDatabases {

    private static final Kit.Slot DESK =
            new Kit.Slot("DESK", Map.of("en", "Desk"), false, List.of(choice("1896-S", "1"), choice("1906-S", "2")));
    private static final Kit.Slot CHAIR = new Kit.Slot("CHAIR", Map.of(), true, List.of(choice("1900-S", "1.5")));

    @Test
    public void keepsAKit() {
        Tagged<Kit> kept = catalog.kits.put(kit(true, DESK, CHAIR), "");
        assertThat(kept.value()).isEqualTo(kit(true, DESK, CHAIR));
        assertThat(catalog.kits.find(null, "1000")).contains(kept.value());
        catalog.kits.put(kit(false, DESK), kept.tag());
        assertThatThrownBy(() -> catalog.kits.remove("1000", kept.tag())).isInstanceOf(Conflict.class);
        catalog.kits.remove("1000", "");
        assertThat(catalog.kits.find(null, "1000")).isEmpty();
    }

    @Test
    public void findsManyKitsAtOnceAndItemsSayThatTheyAreSome() {
        catalog.kits.put(kit(true, DESK, CHAIR), "");
        assertThat(catalog.kits.find(null, List.of("1000", "1896-S", "none"))).containsOnlyKeys("1000");
        assertThat(catalog.items.find("1000", Locale.ENGLISH).orElseThrow().kit())
                .isTrue();
        assertThat(catalog.items.find("1896-S", Locale.ENGLISH).orElseThrow().kit())
                .isFalse();
        catalog.kits.remove("1000", "");
        assertThat(catalog.items.find("1000", Locale.ENGLISH).orElseThrow().kit())
                .isFalse();
        assertThat(catalog.kits.find(null, List.of("1000"))).isEmpty();
    }

    @Test
    public void whatIsChosenFillsItsSlotAlone() {
        Kit kit = kit(true, DESK, CHAIR);
        Kit chosen = catalog.kits.chosen(kit, new Selection(Map.of("DESK", "1906-S", "CHAIR", "")));
        assertThat(chosen.slots()).hasSize(1);
        assertThat(chosen.items()).containsExactly("1906-S");
        assertThat(catalog.kits.chosen(kit(false, DESK, CHAIR), Selection.FIRST).items())
                .containsExactly("1896-S", "1906-S", "1900-S");
    }

    @Test
    public void refusesAKitThatMayBeEmpty() {
        assertThatThrownBy(() -> catalog.kits.put(kit(true, CHAIR), "")).isInstanceOf(Invalid.class);
        Kit.Slot other = new Kit.Slot("DESK", Map.of(), true, DESK.choices());
        assertThatThrownBy(() -> items(kit(true, other, CHAIR), Map.of("DESK", "", "CHAIR", "")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void aBuyerChoosesOnlyWhatAConfigurableKitOffers() {
        Kit kit = kit(true, DESK, CHAIR);
        assertThat(items(kit, Map.of())).containsExactly("1896-S", "1900-S");
        assertThat(items(kit, Map.of("DESK", "1906-S", "CHAIR", ""))).containsExactly("1906-S");
        assertThatThrownBy(() -> items(kit, Map.of("DESK", ""))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> items(kit, Map.of("DESK", "1900-S"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> items(kit, Map.of("LAMP", "1900-S"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> items(kit(false, DESK), Map.of("DESK", "1906-S")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void hiddenChoicesAreLeftOutAndAKitThatCannotBeFilledIsUnknown() {
        catalog.kits.put(kit(true, DESK, CHAIR), "");
        UUID buyer = catalog.customers.add("10000", "");
        catalog.rules.put(Target.EVERYBODY, List.of(new Rule(By.CATEGORY, "CHAIR", "", Visibility.HIDDEN)), "");
        assertThat(catalog.kits.find(buyer, "1000").orElseThrow().slots()).containsExactly(DESK);
        catalog.rules.put(Target.EVERYBODY, List.of(new Rule(By.CATEGORY, "DESK", "", Visibility.HIDDEN)), "");
        assertThat(catalog.kits.find(buyer, "1000")).isEmpty();
    }

    @Test
    public void theScarcestSlotThatMustBeFilledLimitsTheKit() {
        Kit kit = kit(false, DESK, new Kit.Slot("FEET", Map.of(), false, List.of(choice("1000", "4"))), CHAIR);
        Map<String, BigDecimal> available = Map.of("1896-S", number("3"), "1906-S", number("5"), "1000", number("15"));
        assertThat(kit.possible(available)).isEqualByComparingTo("3");
        assertThat(kit(false, DESK).possible(available)).isEqualByComparingTo("5");
        assertThat(kit.possible(Map.of())).isZero();
    }

    @Test
    public void anItemOfTwoSlotsIsNotPromisedTwice() {
        Kit.Slot left = new Kit.Slot("LEFT", Map.of(), false, List.of(choice("1900-S", "1")));
        Kit.Slot right = new Kit.Slot("RIGHT", Map.of(), false, List.of(choice("1900-S", "1")));
        assertThat(kit(false, left, right).possible(Map.of("1900-S", number("5"))))
                .isEqualByComparingTo("2");
    }

    @Test
    public void refusesUnknownComponentsAndKitsOfKits() {
        Kit.Slot unknown = new Kit.Slot("X", Map.of(), false, List.of(choice("none", "1"), choice("1900-S", "0")));
        assertThatThrownBy(() -> catalog.kits.put(kit(false, unknown), ""))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.violations()).hasSize(2));
        catalog.kits.put(kit(false, DESK), "");
        Kit nested = new Kit(
                "1900-S",
                false,
                Kit.Price.OWN,
                Kit.OrderedAs.ONE_LINE,
                List.of(new Kit.Slot("X", Map.of(), false, List.of(choice("1000", "1")))));
        assertThatThrownBy(() -> catalog.kits.put(nested, "")).isInstanceOf(Invalid.class);
    }

    private List<String> items(Kit kit, Map<String, String> selection) {
        return catalog.kits.components(kit, new Selection(selection)).stream()
                .map(Kit.Choice::item)
                .toList();
    }

    private static Kit kit(boolean configurable, Kit.Slot... slots) {
        return new Kit("1000", configurable, Kit.Price.SUMMED, Kit.OrderedAs.COMPONENTS, List.of(slots));
    }

    private static Kit.Choice choice(String item, String quantity) {
        return new Kit.Choice(item, number(quantity));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
