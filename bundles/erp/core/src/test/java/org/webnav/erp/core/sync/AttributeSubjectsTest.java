package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.catalog.api.CatalogFeed.ItemAttributesRow;
import org.webnav.catalog.api.CatalogFeed.ItemDescriptionsRow;
import org.webnav.catalog.api.CatalogFeed.ItemVariantsRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.World;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public final class AttributeSubjectsTest {

    private static final Duration LATER = Duration.ofSeconds(60);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final SynchroniseJob job;

    /** What the feed was told, by method; the last call of each. */
    private final Map<String, Object> told = new HashMap<>();

    private final Erp erp = new Erp();

    public AttributeSubjectsTest(TestDatabase database) {
        world = new World(database);
        SyncStates states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        Synchroniser synchroniser = new Synchroniser(states, world.settings, world.clock);
        CatalogFeed feed = (CatalogFeed) Proxy.newProxyInstance(
                CatalogFeed.class.getClassLoader(), new Class<?>[] {CatalogFeed.class}, (proxy, method, arguments) -> {
                    told.put(method.getName(), arguments[1]);
                    return 0;
                });
        synchroniser.bind(new AttributeSubjects(feed));
        job = new SynchroniseJob(synchroniser, world.connectors, world, world.process);
    }

    @Before
    public void connect() {
        world.connect(erp);
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void handsOnDefinitionsInTheWordsOfTheCatalogue() {
        job.run();
        assertThat(told.get("applyAttributes"))
                .isEqualTo(List.of(
                        new Attribute(
                                "COLOR",
                                AttributeType.LIST,
                                "",
                                Map.of("", "Color", "lv", "Krāsa"),
                                List.of(new Attribute.Option("Red", Map.of("", "Red", "lv", "Sarkana"))),
                                List.of(),
                                true,
                                10),
                        new Attribute(
                                "WIDTH",
                                AttributeType.NUMBER,
                                "CMT",
                                Map.of("", "Width"),
                                List.of(),
                                List.of(),
                                true,
                                20),
                        new Attribute(
                                "NOTE", AttributeType.TEXT, "", Map.of("", "Note"), List.of(), List.of(), false, 30)));
    }

    @Test
    public void handsOnValuesAndVariantsAndWhatAFullReadingNamed() {
        job.run();
        assertThat(told.get("applyItemAttributes"))
                .isEqualTo(List.of(
                        new ItemAttributesRow("1000", Map.of("COLOR", List.of("Red"), "WIDTH", List.of("60")))));
        assertThat(told.get("clearItemAttributesOfAllBut")).isEqualTo(Set.of("1000"));
        assertThat(told.get("applyVariants"))
                .isEqualTo(List.of(
                        new ItemVariantsRow("1001", List.of(new ItemSheet.Variant("L", Map.of("", "Large"), true)))));
        assertThat(told.get("clearVariantsOfAllBut")).isEqualTo(Set.of("1001"));
    }

    @Test
    public void readsAllValuesAgainWhenDefinitionsChange() {
        job.run();
        told.clear();
        world.clock.move(LATER);
        job.run();
        assertThat(told)
                .doesNotContainKeys(
                        "applyAttributes",
                        "clearItemAttributesOfAllBut",
                        "clearVariantsOfAllBut",
                        "clearDescriptionsOfAllBut");
        assertThat(erp.askedSince).hasSize(2).doesNotContainSequence(null, null);

        erp.option = "Crimson";
        world.clock.move(LATER);
        job.run();
        assertThat(told).containsKeys("applyAttributes", "clearItemAttributesOfAllBut");
        assertThat(erp.askedSince.get(2)).isNull();
    }

    @Test
    public void handsOnDescriptions() {
        job.run();

        assertThat(told.get("applyDescriptions"))
                .isEqualTo(List.of(new ItemDescriptionsRow("1000", Map.of("lv", "Velosipēds"))));
        assertThat(told.get("clearDescriptionsOfAllBut")).isEqualTo(Set.of("1000"));
    }

    @Test
    public void knowsUnitsAsPeopleWriteThem() {
        assertThat(Measures.code(" cm ")).isEqualTo("CMT");
        assertThat(Measures.code("dB")).isEqualTo("dB");
        assertThat(Measures.code("kilometres per hour")).isEmpty();
    }

    private final class Erp extends EmptyErp {

        private final List<Instant> askedSince = new ArrayList<>();
        private String option = "Red";

        @Override
        public ReadResult attributes(Consumer<List<ErpRecords.Attribute>> sink) {
            sink.accept(List.of(
                    new ErpRecords.Attribute(
                            "COLOR",
                            "OPTION",
                            "",
                            Map.of("", "Color", "lv", "Krāsa"),
                            List.of(new ErpRecords.AttributeOption(option, Map.of("", option, "lv", "Sarkana")))),
                    new ErpRecords.Attribute("WIDTH", "NUMBER", "CM", Map.of("", "Width"), List.of()),
                    new ErpRecords.Attribute("NOTE", "TEXT", "CM", Map.of("", "Note"), List.of())));
            return new ReadResult(true, world.clock.instant());
        }

        @Override
        public ReadResult itemAttributes(Instant changedSince, Consumer<List<ErpRecords.ItemAttributes>> sink) {
            askedSince.add(changedSince);
            if (changedSince == null) {
                sink.accept(List.of(new ErpRecords.ItemAttributes("1000", Map.of("COLOR", option, "WIDTH", "60"))));
            }
            return new ReadResult(changedSince == null, world.clock.instant());
        }

        @Override
        public ReadResult descriptions(Instant changedSince, Consumer<List<ErpRecords.ItemDescriptions>> sink) {
            if (changedSince == null) {
                sink.accept(List.of(new ErpRecords.ItemDescriptions("1000", Map.of("lv", "Velosipēds"))));
            }
            return new ReadResult(changedSince == null, world.clock.instant());
        }

        @Override
        public ReadResult variants(Instant changedSince, Consumer<List<ErpRecords.ItemVariants>> sink) {
            if (changedSince == null) {
                sink.accept(List.of(new ErpRecords.ItemVariants(
                        "1001", List.of(new ErpRecords.Variant("L", Map.of("", "Large"), true)))));
            }
            return new ReadResult(changedSince == null, world.clock.instant());
        }
    }
}
