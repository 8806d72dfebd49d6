package org.webnav.platform.core.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.Paging;
import org.webnav.platform.core.identity.JdbcChannels;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.jdbc.PlainTransactions;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

/** Nobody leaves its row scope: owner above two customers, one of which has a customer of its own. */
@RunWith(Parameterized.class)
public class ScopedRepositoryTest {

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final UUID channel = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID below = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final TestUnit unit;
    private final ScopedRepository repository;

    public ScopedRepositoryTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
        repository = unit.repository();
    }

    @Before
    public void tree() {
        new Jdbc(unit.dataSource())
                .update("create table platform.notes (id varchar(36) not null primary key,"
                        + " channel_id varchar(36) not null, organisation_id varchar(36) not null)");
        JdbcChannels channels = new JdbcChannels(unit.dataSource(), new PlainTransactions());
        channels.create(new Channel(channel, "c", "C", owner, "EUR", List.of("en")));
        channels.attach(channel, first, owner);
        channels.attach(channel, second, owner);
        channels.attach(channel, below, first);
        channels.attach(channel, below, first);
        unit.callers().become(channel, owner, true);
        for (UUID organisation : List.of(first, second, below)) {
            repository.in(s -> s.persist(new Note(organisation.toString(), s.channel(), organisation.toString())));
        }
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void theOwnersPeopleSeeTheWholeChannel() {
        unit.callers().become(channel, owner, true);
        assertThat(seen()).hasSize(3);
    }

    @Test
    public void aCustomerSeesItselfAndThoseBelowIt() {
        unit.callers().become(channel, first, false);
        assertThat(seen()).containsExactlyInAnyOrder(first.toString(), below.toString());
        unit.callers().become(channel, below, false);
        assertThat(seen()).containsExactly(below.toString());
    }

    @Test
    public void whatIsOutOfSightDoesNotExist() {
        unit.callers().become(channel, second, false);
        boolean found = repository.in(s -> s.find(Note.class, first.toString()).isPresent());
        boolean locked = repository.in(s -> s.lock(Note.class, first.toString()).isPresent());
        assertThat(found).isFalse();
        assertThat(locked).isFalse();
    }

    @Test
    public void locksWhatIsInSightAsItIsThen() {
        for (boolean wholeChannel : List.of(true, false)) {
            unit.callers().become(channel, wholeChannel ? owner : first, wholeChannel);
            String organisation = repository.in(s -> {
                s.find(Note.class, below.toString()).orElseThrow();
                s.jdbc(connection -> connection
                        .createStatement()
                        .executeUpdate("update platform.notes set organisation_id = '" + first + "' where id = '"
                                + below + "'"));
                return s.lock(Note.class, below.toString()).orElseThrow().organisationId();
            });
            assertThat(organisation).as("whole channel: %s", wholeChannel).isEqualTo(first.toString());
        }
    }

    @Test
    public void nobodyNamesAParameterAsTheScopesOwn() {
        for (String name : List.of("channel", "organisation")) {
            Map<String, String> values = Map.of(name, UUID.randomUUID().toString());
            assertThatThrownBy(() -> repository.in(s -> s.query(Note.class).where("1 = 1", values)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> repository.in(s -> s.execute(
                            "delete from Note e where e.channelId = :channel and e.organisationId = :organisation",
                            values)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void anotherChannelSeesNothing() {
        unit.callers().become(UUID.randomUUID(), owner, true);
        assertThat(seen()).isEmpty();
    }

    @Test
    public void refusesAnEntityOfAnotherChannelAndAStatementWithoutScope() {
        unit.callers().become(UUID.randomUUID(), owner, true);
        assertThatThrownBy(() -> repository.in(s -> s.persist(new Note("x", channel.toString(), first.toString()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> repository.in(s -> s.execute("delete from Note e", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void nobodySignedInSeesNothing() {
        unit.callers().nobody();
        assertThatThrownBy(this::seen).isInstanceOf(NotSignedIn.class);
    }

    @Test
    public void countsTheWholeListWhateverThePage() {
        unit.callers().become(channel, owner, true);
        var page = repository.in(s -> s.query(Note.class).orderBy("e.id").page(new Paging(1, 2)));
        assertThat(page.items()).hasSize(1);
        assertThat(page.total()).isEqualTo(3);
    }

    private List<String> seen() {
        return repository.in(
                s -> s.query(Note.class).list().stream().map(Note::id).toList());
    }
}
