package org.webnav.demo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.Users;

public class DemoAccountsTest {

    @Test
    public void createsNobodyWhereOthersReachThePortal() {
        DemoAccounts accounts = listeningOn("0.0.0.0");

        accounts.run();

        assertThat(accounts.check().ready()).isFalse();
        assertThat(accounts.check().note()).contains("public password");
    }

    @Test
    public void createsNobodyWhereTheAddressIsUnknown() {
        DemoAccounts accounts = listeningOn(null);

        accounts.run();

        assertThat(accounts.check().ready()).isFalse();
    }

    @Test
    public void goesToWorkOnLoopback() {
        DemoAccounts accounts = listeningOn("127.0.0.1");

        assertThatThrownBy(accounts::run).hasMessage("byCode is called");
        assertThat(accounts.check().note()).contains("waits for customer");
    }

    private static DemoAccounts listeningOn(String address) {
        return new DemoAccounts(
                bundleOf(address),
                untouched(Channels.class),
                untouched(Users.class),
                untouched(Organisations.class),
                untouched(TradeRelations.class),
                untouched(CurrentCaller.class),
                untouched(Transactions.class),
                Clock.systemUTC());
    }

    private static BundleContext bundleOf(String address) {
        return (BundleContext) Proxy.newProxyInstance(
                DemoAccountsTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> arguments[0].equals("webnav.http.address") ? address : null);
    }

    private static <T> T untouched(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(
                DemoAccountsTest.class.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(method.getName() + " is called");
                }));
    }
}
