package org.webnav.erp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.api.Exchange.QueuedTransfer;
import org.webnav.erp.core.sync.BackgroundSync;
import org.webnav.erp.core.sync.SyncStates;
import org.webnav.erp.core.sync.Synchroniser;
import org.webnav.erp.core.transfer.Retries;
import org.webnav.erp.core.transfer.TransferStore;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public final class JpaExchangeTest {

    private static final Paging FIRST = new Paging(0, 10);

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final List<String> audited = new ArrayList<>();
    private final World world;
    private final TransferStore store;
    private final BackgroundSync background;
    private final JpaExchange exchange;

    public JpaExchangeTest(TestDatabase database) {
        world = new World(database);
        store = new TransferStore(world.unit.jpa(), world.unit.callers(), world.clock);
        SyncStates states = new SyncStates(world.unit.jpa(), world.unit.callers(), world.clock);
        Synchroniser synchroniser = new Synchroniser(states, world.settings, world.clock);
        background = new BackgroundSync(synchroniser, world.connectors, world.process);
        Retries retries =
                new Retries(store, world, (action, subject, facts) -> audited.add(action + " " + subject), world.clock);
        exchange = new JpaExchange(world.connectors, states, background, store, world, world.unit.callers(), retries);
    }

    @Before
    public void connect() {
        world.connect(new EmptyErp());
        store.enqueue(new UUID(3, 1), "W1", "R1");
    }

    @After
    public void close() {
        background.stop();
        world.close();
    }

    @Test
    public void listsTransfersByState() {
        assertThat(exchange.transfers("queued", FIRST).items())
                .extracting(QueuedTransfer::orderNumber)
                .containsExactly("W1");
        assertThat(exchange.transfers("conflict", FIRST).total()).isZero();
        assertThat(exchange.transfers("conflict,queued", FIRST).total()).isEqualTo(1);
        assertThat(exchange.transfers(null, FIRST).total()).isEqualTo(1);
        assertThatThrownBy(() -> exchange.transfers("lost", FIRST)).isInstanceOf(Invalid.class);
    }

    @Test
    public void showsNoOtherChannelsTransfers() {
        world.unit.callers().become(new UUID(1, 9), new UUID(1, 8), true);
        assertThat(exchange.transfers(null, FIRST).total()).isZero();
        assertThatThrownBy(() -> exchange.attempts(new UUID(3, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exchange.retry(new UUID(3, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    public void isForTheOwnersPeopleOnly() {
        world.unit.callers().become(world.channel.id(), new UUID(1, 8), false);
        assertThatThrownBy(() -> exchange.transfers(null, FIRST)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(exchange::connectors).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void tellsEverybodyWhetherTheErpIsThere() {
        world.unit.callers().become(world.channel.id(), new UUID(1, 8), false);
        assertThat(exchange.state().reachable()).isTrue();
        assertThat(exchange.state().asOf()).isNull();

        Line line = world.connectors.ofChannel(world.channel.code()).get(0);
        assertThatThrownBy(() -> line.call(erp -> {
                    throw new ErpUnreachable("away", null, null);
                }))
                .isInstanceOf(ErpUnreachable.class);
        assertThat(exchange.state().reachable()).isFalse();
    }

    @Test
    public void sendsAWaitingOrderAtOnceWhenAPersonSaysSo() {
        world.clock.move(Duration.ofSeconds(10));
        Instant now = world.clock.instant();
        exchange.retry(new UUID(3, 1));
        assertThat(exchange.transfers("queued", FIRST).items().get(0).nextAttempt())
                .isEqualTo(now);
    }

    @Test
    public void tellsAboutAConnectorThatWasNeverAsked() {
        assertThat(exchange.connectors()).singleElement().satisfies(status -> {
            assertThat(status.id()).isEqualTo("test");
            assertThat(status.reachable()).isTrue();
        });
    }
}
