package org.webnav.demo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.Users;
import org.webnav.platform.api.Users.NewUser;

public class SellersPeopleTest {

    private final List<NewUser> created = new ArrayList<>();

    @Test
    public void eachJobOfTheSellerHasItsPerson() {
        Channel channel = new Channel(new UUID(0, 1), "main", "CRONUS", new UUID(0, 2), "EUR", List.of("en"));
        DemoAccounts accounts = new DemoAccounts(
                fake(BundleContext.class, (proxy, method, arguments) -> "127.0.0.1"),
                fake(Channels.class, (proxy, method, arguments) -> Optional.of(channel)),
                fake(Users.class, (proxy, method, arguments) -> user(arguments[0])),
                fake(Organisations.class, (proxy, method, arguments) -> null),
                fake(TradeRelations.class, (proxy, method, arguments) -> Optional.empty()),
                fake(CurrentCaller.class, (proxy, method, arguments) -> ((Supplier<?>) arguments[1]).get()),
                fake(Transactions.class, (proxy, method, arguments) -> ((Supplier<?>) arguments[0]).get()),
                Clock.systemUTC());

        accounts.run();

        assertThat(created)
                .extracting(NewUser::login, NewUser::roles, NewUser::wholeChannel)
                .contains(org.assertj.core.api.Assertions.tuple("product", Set.of("product-staff"), true))
                .hasSize(4);
    }

    private Object user(Object argument) {
        if (argument instanceof NewUser one) {
            created.add(one);
            return null;
        }
        return Optional.empty();
    }

    private static <T> T fake(Class<T> service, InvocationHandler answers) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, answers));
    }
}
