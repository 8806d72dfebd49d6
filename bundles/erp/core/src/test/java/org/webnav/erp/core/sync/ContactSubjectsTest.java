package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.channel.api.ContactFeed;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.EmptyErp;
import org.webnav.erp.core.World;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public final class ContactSubjectsTest {

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final World world;
    private final SynchroniseJob job;
    private final SyncStates states;
    private final Taken taken = new Taken();
    private final List<ErpRecords.Contact> changes = new ArrayList<>();

    public ContactSubjectsTest(TestDatabase database) {
        world = new World(database);
        states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        Synchroniser synchroniser = new Synchroniser(states, world.settings, world.clock);
        synchroniser.bind(new ContactSubjects(taken));
        job = new SynchroniseJob(synchroniser, world.connectors, world, world.process);
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void handsOnAllContactsFirstAndThenChangesAlone() {
        world.connect(new Erp());
        job.run();
        assertThat(taken.rows)
                .containsExactly(
                        new ContactFeed.Row(
                                "CT1",
                                "10000",
                                new Card(Kind.COMPANY, "Cannon", "", "+44 1", "", "office@cannon.example")),
                        new ContactFeed.Row(
                                "CT2",
                                "10000",
                                new Card(Kind.PERSON, "Teal", "Buyer", "", "+44 7", "teal@cannon.example")));
        assertThat(taken.kept).containsExactlyInAnyOrder("CT1", "CT2");

        taken.rows.clear();
        taken.kept = null;
        changes.add(new ErpRecords.Contact("CT2", "", "PERSON", "Teal", "", "", "", ""));
        world.clock.move(Duration.ofSeconds(15));
        job.run();
        assertThat(taken.rows).extracting(ContactFeed.Row::customer).containsExactly("");
        assertThat(taken.kept).as("only a full reading tells what is gone").isNull();
    }

    @Test
    public void hasNothingToDoWithAnErpThatKeepsNoContacts() {
        world.connect(new EmptyErp());
        job.run();
        assertThat(taken.rows).isEmpty();
        assertThat(states.find("test", "contacts").orElseThrow().note()).isEmpty();
    }

    private final class Erp extends EmptyErp {

        @Override
        public ReadResult contacts(Instant changedSince, Consumer<List<ErpRecords.Contact>> sink) {
            if (changedSince == null) {
                sink.accept(List.of(new ErpRecords.Contact(
                        "CT1", "10000", "COMPANY", "Cannon", "", "+44 1", "", "office@cannon.example")));
                sink.accept(List.of(new ErpRecords.Contact(
                        "CT2", "10000", "PERSON", "Teal", "Buyer", "", "+44 7", "teal@cannon.example")));
            } else if (!changes.isEmpty()) {
                sink.accept(changes);
            }
            return new ReadResult(changedSince == null, world.clock.instant());
        }
    }

    private static final class Taken implements ContactFeed {

        private final List<Row> rows = new ArrayList<>();
        private Set<String> kept;

        @Override
        public int apply(UUID channel, List<Row> portion) {
            rows.addAll(portion);
            return portion.size();
        }

        @Override
        public int removeAllBut(UUID channel, Set<String> numbers) {
            kept = numbers;
            return 0;
        }
    }
}
