package org.webnav.stock.web;

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
import org.webnav.stock.api.AvailabilityAlerts;
import org.webnav.stock.api.AvailabilityAlerts.Alert;
import org.webnav.stock.api.AvailabilityDisplays;
import org.webnav.stock.web.AlertsResource.View;

/** What users are told of what they wait for. */
public class AlertsResourceTest {

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
        AvailabilityAlerts alerts = (AvailabilityAlerts) proxy(
                AvailabilityAlerts.class,
                arguments -> List.of(alert("SECRET", MET), alert("OPEN", MET), alert("WAITING", null)));
        AvailabilityDisplays displays = (AvailabilityDisplays) proxy(AvailabilityDisplays.class, arguments -> null);
        OfferedItems offered = new OfferedItems(callers(), items(), assortments());
        return new AlertsResource(callers(), offered, displays, alerts).own().alerts();
    }

    private static Alert alert(String item, Instant met) {
        return new Alert(ID, item, null, null, BEFORE, met);
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
