package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Test;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

public class AudienceTest {

    private static final UUID OWN = new UUID(0, 5);

    @Test
    public void withoutACustomerTheAnswerIsForTheCallersOrganisation() {
        assertThat(audience().buyer("")).isEqualTo(OWN);
    }

    @Test
    public void anotherCustomerNeedsAPermission() {
        assertThatThrownBy(() -> audience().buyer("10000")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> audience("customers.read").buyer("10000")).isInstanceOf(NotFound.class);
    }

    @Test
    public void theLanguageIsTheCallersUnlessAsked() {
        assertThat(audience().language("")).isEqualTo(Locale.ENGLISH);
        assertThat(audience().language("lv").getLanguage()).isEqualTo("lv");
    }

    private static Audience audience(String... permissions) {
        Caller caller =
                new Caller(new UUID(0, 1), new UUID(0, 2), OWN, false, Set.of(permissions), Locale.ENGLISH, "Test");
        return new Audience(new Fixed(caller), new NoCustomers());
    }

    private record Fixed(Caller caller) implements CurrentCaller {

        @Override
        public Caller get() {
            return caller;
        }

        @Override
        public Optional<Caller> find() {
            return Optional.of(caller);
        }

        @Override
        public <T> T as(Caller other, Supplier<T> work) {
            return work.get();
        }
    }

    private static final class NoCustomers implements TradeRelations {

        @Override
        public TradeRelation ofBuyer(UUID buyer) {
            throw new NotFound("channel.no-trade-relation", "none");
        }

        @Override
        public Optional<TradeRelation> findOfBuyer(UUID buyer) {
            return Optional.empty();
        }

        @Override
        public Optional<TradeRelation> byNumber(String number) {
            return Optional.empty();
        }

        @Override
        public List<DeliveryAddress> deliveryAddresses(UUID buyer) {
            return List.of();
        }
    }
}
