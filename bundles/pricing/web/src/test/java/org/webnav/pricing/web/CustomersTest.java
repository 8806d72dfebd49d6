package org.webnav.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Test;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

/** Whose prices a caller may ask for. */
public class CustomersTest {

    private static final UUID OWN = new UUID(0, 1);
    private static final UUID BUYER = new UUID(0, 2);

    @Test
    public void answersTheCallersOwnOrganisationUnlessACustomerIsNamed() {
        assertThat(customers().buyer(null)).isEqualTo(OWN);
        assertThat(customers().buyer(" ")).isEqualTo(OWN);
    }

    @Test
    public void refusesANamedCustomerToWhoMayNotServeCustomers() {
        assertThatThrownBy(() -> customers("prices.read").buyer("10000")).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void findsANamedCustomerForWhoServesCustomers() {
        assertThat(customers("orders.on-behalf").buyer("10000")).isEqualTo(BUYER);
        assertThat(customers("customers.read").buyer("10000")).isEqualTo(BUYER);
    }

    @Test
    public void findsNoCustomerOutOfSight() {
        assertThatThrownBy(() -> customers("customers.read").buyer("99999")).isInstanceOf(NotFound.class);
    }

    private static Customers customers(String... permissions) {
        Caller caller =
                new Caller(new UUID(0, 9), new UUID(0, 8), OWN, true, Set.of(permissions), Locale.ENGLISH, "Test");
        return new Customers(new OneCaller(caller), new OneRelation());
    }

    private record OneCaller(Caller get) implements CurrentCaller {
        @Override
        public Optional<Caller> find() {
            return Optional.of(get);
        }

        @Override
        public <T> T as(Caller other, Supplier<T> work) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneRelation implements TradeRelations {
        @Override
        public TradeRelation ofBuyer(UUID buyer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<TradeRelation> findOfBuyer(UUID buyer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<TradeRelation> byNumber(String number) {
            return number.equals("10000") ? Optional.of(relation()) : Optional.empty();
        }

        @Override
        public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
            throw new UnsupportedOperationException();
        }

        private static TradeRelation relation() {
            return new TradeRelation(
                    new UUID(0, 3),
                    OWN,
                    BUYER,
                    "10000",
                    "10000",
                    "",
                    "",
                    "",
                    "",
                    "EUR",
                    BigDecimal.ONE,
                    true,
                    false,
                    BigDecimal.ZERO,
                    "",
                    "",
                    "",
                    "en",
                    Blocked.NONE);
        }
    }
}
