package org.webnav.erp.core;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.aries.jpa.template.TransactionType;
import org.webnav.connector.api.ErpConnector;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

/** The platform around the exchange: a database, one channel, a clock. */
public final class World implements AutoCloseable, Transactions, Channels {

    public final MovingClock clock = new MovingClock();
    public final Channel channel =
            new Channel(new UUID(1, 1), "cronus", "CRONUS", new UUID(1, 2), "EUR", List.of("en"));
    public final TestUnit unit;
    public final Connectors connectors = new Connectors(clock);
    public final ExchangeSettings settings = new ExchangeSettings(new Config());
    public final ExchangeProcess process;

    public World(TestDatabase database) {
        unit = TestUnit.open(database, "erp");
        process = new ExchangeProcess(unit.callers());
        unit.callers().become(channel.id(), channel.owner(), true);
    }

    public void connect(ErpConnector erp) {
        connectors.bind(erp, Map.of(ErpConnector.CHANNEL, "cronus"));
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return unit.jpa().txExpr(TransactionType.Required, em -> work.get());
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        return unit.jpa().txExpr(TransactionType.RequiresNew, em -> work.get());
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }

    @Override
    public List<Channel> all() {
        return List.of(channel);
    }

    @Override
    public Optional<Channel> byCode(String code) {
        return Optional.of(channel).filter(c -> c.code().equals(code));
    }

    @Override
    public Channel get(UUID id) {
        return channel;
    }

    @Override
    public Channel create(Channel created) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(UUID in, UUID organisation, UUID parent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        unit.close();
    }

    public Duration quiet() {
        return settings.quietPeriod();
    }

    private record Config() implements ExchangeConfig {
        @Override
        public int quietPeriodSeconds() {
            return 90;
        }

        @Override
        public int claimSeconds() {
            return 120;
        }

        @Override
        public int compareAfterSeconds() {
            return 3600;
        }

        @Override
        public int compareSeconds() {
            return 86_400;
        }

        @Override
        public int compareDays() {
            return 14;
        }

        @Override
        public int deltaSeconds() {
            return 15;
        }

        @Override
        public int priceSeconds() {
            return 60;
        }

        @Override
        public int fullSeconds() {
            return 86_400;
        }

        @Override
        public int overlapSeconds() {
            return 30;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ExchangeConfig.class;
        }
    }
}
