package org.webnav.demo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Test;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;

public class DemoKitsTest {

    private static final UUID OWNER = new UUID(0, 1);
    private static final List<String> KITS = List.of("1925-W", "1953-W");
    private static final List<String> COMPONENTS =
            List.of("1900-S", "1906-S", "1920-S", "1928-S", "1936-S", "1960-S", "1964-S", "1988-S", "1996-S");

    private final Map<String, Kit> known = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    private final DemoKits demo = new DemoKits(channels(), callers());

    @Test
    public void waitsForTheItemsAndMakesBothKitsOnce() {
        demo.kits = new KnownKits();
        demo.items = items();
        demo.run();
        assertThat(known).isEmpty();
        assertThat(demo.pause()).isLessThan(Duration.ofMinutes(1));
        items.addAll(KITS);
        demo.run();
        assertThat(known).as("components are missing").isEmpty();
        items.addAll(COMPONENTS);
        demo.run();
        assertThat(known).containsOnlyKeys("1925-W", "1953-W");
        assertThat(demo.pause()).isGreaterThan(Duration.ofMinutes(1));
        known.clear();
        demo.run();
        assertThat(known).isEmpty();
    }

    @Test
    public void leavesWhatPeopleMadeOfThem() {
        Kit own = new Kit("1925-W", true, Kit.Price.OWN, Kit.OrderedAs.ONE_LINE, List.of());
        known.put("1925-W", own);
        items.addAll(KITS);
        items.addAll(COMPONENTS);
        demo.kits = new KnownKits();
        demo.items = items();
        demo.run();
        assertThat(known).containsEntry("1925-W", own).containsKey("1953-W");
    }

    @Test
    public void doesNothingWithoutACatalogue() {
        demo.run();
        assertThat(demo.pause()).isLessThan(Duration.ofMinutes(1));
    }

    private static Channels channels() {
        return (Channels) Proxy.newProxyInstance(
                DemoKitsTest.class.getClassLoader(),
                new Class<?>[] {Channels.class},
                (self, method, arguments) ->
                        Optional.of(new Channels.Channel(OWNER, "main", "CRONUS", OWNER, "EUR", List.of("en"))));
    }

    private Items items() {
        return (Items) Proxy.newProxyInstance(
                DemoKitsTest.class.getClassLoader(), new Class<?>[] {Items.class}, (self, method, arguments) -> {
                    Map<String, Item> found = new HashMap<>();
                    items.stream()
                            .filter(((Collection<?>) arguments[0])::contains)
                            .forEach(number -> found.put(number, null));
                    return found;
                });
    }

    private static CurrentCaller callers() {
        return (CurrentCaller) Proxy.newProxyInstance(
                DemoKitsTest.class.getClassLoader(),
                new Class<?>[] {CurrentCaller.class},
                (self, method, arguments) -> ((Supplier<?>) arguments[1]).get());
    }

    private final class KnownKits implements Kits {

        @Override
        public Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
            Map<String, Kit> found = new HashMap<>(known);
            found.keySet().retainAll(numbers);
            return found;
        }

        @Override
        public Tagged<Kit> get(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Tagged<Kit> put(Kit kit, String tag) {
            assertThat(items)
                    .as("what a write refuses is logged")
                    .contains(kit.number())
                    .containsAll(kit.items());
            known.put(kit.number(), kit);
            return new Tagged<>(kit, "1");
        }

        @Override
        public void remove(String number, String tag) {
            throw new UnsupportedOperationException();
        }
    }
}
