package org.webnav.demo.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.spi.PeriodicJob;

/**
 * Makes kits of two of CRONUS's items that are sold as sets, as soon as they and their components have come from the ERP:
 * a fixed one that Navision takes as it is, and one that the buyer makes up and Navision gets by its components. What
 * people keep of them stays.
 */
@Component
public final class DemoKits implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(DemoKits.class);

    private static final Kit MEETING_ROOM = new Kit(
            "1925-W",
            false,
            Kit.Price.OWN,
            Kit.OrderedAs.ONE_LINE,
            List.of(
                    slot("TABLE", false, 1, "Conference table", "Konferenču galds", "Стол для переговоров", "1920-S"),
                    slot("CHAIRS", false, 6, "Chairs", "Krēsli", "Стулья", "1900-S", "1936-S", "1960-S"),
                    slot("BOARD", false, 1, "Whiteboard", "Baltā tāfele", "Доска", "1996-S")));
    private static final Kit WAITING_AREA = new Kit(
            "1953-W",
            true,
            Kit.Price.SUMMED,
            Kit.OrderedAs.COMPONENTS,
            List.of(
                    slot(
                            "CHAIRS",
                            false,
                            4,
                            "Four chairs",
                            "Četri krēsli",
                            "Четыре стула",
                            "1900-S",
                            "1936-S",
                            "1960-S",
                            "1964-S",
                            "1988-S"),
                    slot("TABLE", false, 1, "Low table", "Zems galdiņš", "Низкий столик", "1906-S"),
                    slot("LAMP", true, 1, "Lamp", "Lampa", "Лампа", "1928-S")));

    private final Channels channels;
    private final CurrentCaller callers;
    private volatile boolean complete;

    /** Absent while the catalogue is. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Kits kits;

    /** Absent while the catalogue is. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Items items;

    @Activate
    public DemoKits(@Reference Channels channels, @Reference CurrentCaller callers) {
        this.channels = channels;
        this.callers = callers;
    }

    @Override
    public String name() {
        return "demo.kits";
    }

    @Override
    public Duration pause() {
        return complete ? Duration.ofHours(1) : Duration.ofSeconds(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        Kits present = kits;
        Items known = items;
        if (complete || present == null || known == null) {
            return;
        }
        channels.byCode("main")
                .ifPresent(
                        channel -> callers.as(Caller.process(channel.id(), channel.owner(), "demo", Set.of()), () -> {
                            complete = isThere(present, known, MEETING_ROOM) & isThere(present, known, WAITING_AREA);
                            return complete;
                        }));
    }

    /** Items are looked for first, since what a write refuses is logged as a fault. */
    private static boolean isThere(Kits kits, Items items, Kit kit) {
        if (!kits.find(null, List.of(kit.number())).isEmpty()) {
            return true;
        }
        Set<String> missing = new TreeSet<>(kit.items());
        missing.add(kit.number());
        missing.removeAll(items.findAll(missing, Locale.ENGLISH).keySet());
        if (missing.isEmpty()) {
            kits.put(kit, "");
        } else {
            LOG.debug("Kit {} waits for items {}", kit.number(), missing);
        }
        return missing.isEmpty();
    }

    private static Kit.Slot slot(
            String code, boolean optional, int quantity, String en, String lv, String ru, String... items) {
        return new Kit.Slot(
                code,
                Map.of("en", en, "lv", lv, "ru", ru),
                optional,
                Arrays.stream(items)
                        .map(item -> new Kit.Choice(item, BigDecimal.valueOf(quantity)))
                        .toList());
    }
}
