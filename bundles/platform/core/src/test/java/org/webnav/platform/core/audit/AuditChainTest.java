package org.webnav.platform.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.jdbc.MovingClock;
import org.webnav.platform.core.jdbc.PlainTransactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class AuditChainTest {

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final Jdbc jdbc;
    private final JdbcAudit audit;
    private final AuditChain chain;

    public AuditChainTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
        jdbc = new Jdbc(unit.dataSource());
        audit = new JdbcAudit(unit.dataSource(), unit.callers(), new MovingClock());
        chain = new AuditChain(unit.dataSource(), new PlainTransactions());
    }

    @Before
    public void recordFiveRows() {
        unit.callers().become(UUID.randomUUID(), UUID.randomUUID(), true);
        record("one");
        record("two");
        record("three");
        chain.run();
        record("four");
        record("five");
        chain.run();
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void linksTheRowsInTheOrderOfTheirWriting() {
        assertThat(jdbc.list("select subject from platform.audit_log order by chain_position", r -> r.getString(1)))
                .containsExactly("one", "two", "three", "four", "five");
        assertThat(jdbc.list("select chain_position from platform.audit_log order by id", r -> r.getLong(1)))
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 5L));
        assertThat(jdbc.list("select distinct chain_hash from platform.audit_log", r -> r.getString(1)))
                .hasSize(5);
    }

    @Test
    public void linksInOneRunWhateverHasGatheredMeanwhile() {
        for (int i = 0; i < 600; i++) {
            record("more");
        }
        chain.run();

        assertThat(jdbc.list("select max(chain_position) from platform.audit_log", r -> r.getLong(1)))
                .containsExactly(605L);
        assertThat(chain.verify()).isEmpty();
    }

    @Test
    public void findsNothingInALogAsItWasWritten() {
        record("not linked yet");
        assertThat(chain.verify()).isEmpty();
    }

    @Test
    public void findsTheFirstAlteredRow() {
        jdbc.update("update platform.audit_log set facts = ? where subject = ?", "limit=9000\n", "two");
        jdbc.update("update platform.audit_log set action = ? where subject = ?", "nothing", "four");

        assertThat(chain.verify()).contains(new AuditChain.Break(2, id("two")));
    }

    @Test
    public void findsWhereARowWasTakenAway() {
        jdbc.update("delete from platform.audit_log where subject = ?", "three");

        assertThat(chain.verify()).contains(new AuditChain.Break(3, id("four")));
    }

    @Test
    public void findsARowWhoseHashWasMadeToFitIt() {
        jdbc.update("update platform.audit_log set chain_hash = ? where subject = ?", "0".repeat(64), "five");

        assertThat(chain.verify()).map(AuditChain.Break::position).contains(5L);
    }

    @Test
    public void tellsTheOperatorOfAChangedLogAndStaysReady() {
        AuditVerification verification = new AuditVerification(chain);
        verification.run();
        assertThat(verification.check().note()).isEmpty();

        jdbc.update("update platform.audit_log set user_id = ? where subject = ?", UUID.randomUUID(), "one");
        verification.run();

        assertThat(verification.check().ready()).isTrue();
        assertThat(verification.check().note()).contains("place 1");
    }

    private void record(String subject) {
        audit.record("customers.limit-changed", subject, Map.of("limit", "500", "žīme", "a\nb"));
    }

    private String id(String subject) {
        return jdbc.first("select id from platform.audit_log where subject = ?", r -> r.getString(1), subject)
                .orElseThrow();
    }
}
