package org.webnav.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceAlerts;
import org.webnav.pricing.api.PriceAlerts.Alert;
import org.webnav.pricing.web.PriceAlertsResource.View;

/** What users are told of prices that they wait for. */
public class PriceAlertsResourceTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Instant BEFORE = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant MET = Instant.parse("2026-03-02T08:00:00Z");

    private Set<String> hidden = Set.of("SECRET");
    private boolean staff;

    @Test
    public void tellsNothingOfAnItemThatIsHiddenSince() {
        assertThat(own()).extracting(View::item).containsExactly("OPEN", "SECRET", "WAITING");
        View secret = own().get(1);
        assertThat(secret.name()).isNull();
        assertThat(secret.met()).isNull();
        assertThat(secret.price()).isNull();
    }

    @Test
    public void tellsWhatIsMetAgainOnceTheItemIsShown() {
        hidden = Set.of();
        assertThat(own()).extracting(View::item).containsExactly("SECRET", "OPEN", "WAITING");
        assertThat(own().get(0).met()).isEqualTo(MET);
    }

    @Test
    public void theOwnersPeopleSeeAll() {
        staff = true;
        assertThat(own()).extracting(View::met).containsExactly(MET, MET, null);
    }

    private List<View> own() {
        PriceAlerts alerts = (PriceAlerts) proxy(
                PriceAlerts.class,
                arguments -> List.of(alert("SECRET", MET), alert("OPEN", MET), alert("WAITING", null)));
        return new PriceAlertsResource(alerts, items(), assortments(), callers())
                .own()
                .alerts();
    }

    private static Alert alert(String item, Instant met) {
        BigDecimal price = met == null ? null : BigDecimal.ONE;
        return new Alert(ID, item, "PCS", BigDecimal.TEN, "EUR", BEFORE, met, price);
    }

    private static Items items() {
        return (Items) proxy(Items.class, arguments -> {
            Map<String, Item> found = new HashMap<>();
            ((Collection<?>) arguments[0]).forEach(number -> found.put((String) number, item((String) number)));
            return found;
        });
    }

    private Assortments assortments() {
        return (Assortments) proxy(Assortments.class, arguments -> {
            Map<String, Visibility> seen = new HashMap<>();
            ((Collection<?>) arguments[1])
                    .forEach(number -> seen.put(
                            (String) number, hidden.contains(number) ? Visibility.HIDDEN : Visibility.ORDERABLE));
            return seen;
        });
    }

    private CurrentCaller callers() {
        return (CurrentCaller) proxy(
                CurrentCaller.class, arguments -> new Caller(ID, ID, ID, staff, Set.of(), Locale.ENGLISH, "Somebody"));
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.to(arguments));
    }

    private static Item item(String number) {
        return new Item(
                ID,
                number,
                ItemType.INVENTORY,
                "Name of " + number,
                "",
                "",
                "",
                "PCS",
                "PCS",
                List.of(new ItemUnit("PCS", "C62", "Piece", BigDecimal.ONE)),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "",
                "",
                LifeCycle.ACTIVE,
                BigDecimal.ZERO,
                "",
                "",
                false);
    }
}
