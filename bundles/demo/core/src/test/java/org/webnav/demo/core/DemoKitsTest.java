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
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;

public class DemoKitsTest {

    private static final UUID OWNER = new UUID(0, 1);

    private final Map<String, Kit> known = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    private final DemoKits demo = new DemoKits(channels(), callers());

    @Test
    public void waitsForTheItemsAndMakesBothKitsOnce() {
        demo.kits = new KnownKits();
        demo.run();
        assertThat(known).isEmpty();
        assertThat(demo.pause()).isLessThan(Duration.ofMinutes(1));
        items.addAll(List.of("1925-W", "1953-W"));
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
        items.addAll(List.of("1925-W", "1953-W"));
        demo.kits = new KnownKits();
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
            if (!items.contains(kit.number())) {
                throw new NotFound("catalog.no-such-item", "There is no such item.");
            }
            known.put(kit.number(), kit);
            return new Tagged<>(kit, "1");
        }

        @Override
        public void remove(String number, String tag) {
            throw new UnsupportedOperationException();
        }
    }
}
