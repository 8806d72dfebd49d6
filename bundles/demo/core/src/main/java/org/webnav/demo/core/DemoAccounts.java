package org.webnav.demo.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.Users;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.platform.api.spi.PeriodicJob;
import org.webnav.platform.api.spi.RoleContribution;

/**
 * Sets up the demonstration: the channel of CRONUS, its people, and two people of a customer as soon as that customer
 * has come from the ERP. Everybody's password is public, so this bundle must never be part of another feature set, and
 * creates nobody where the portal can be reached from another machine.
 */
@Component(service = {PeriodicJob.class, HealthCheck.class})
public final class DemoAccounts implements PeriodicJob, HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String ADDRESS = "webnav.http.address";
    private static final String CUSTOMER = "10000";
    private static final String PASSWORD = "webnav-demo";

    private final boolean harmless;
    private final Channels channels;
    private final Users users;
    private final Organisations organisations;
    private final TradeRelations relations;
    private final CurrentCaller callers;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean complete;

    @Activate
    public DemoAccounts(
            BundleContext bundle,
            @Reference Channels channels,
            @Reference Users users,
            @Reference Organisations organisations,
            @Reference TradeRelations relations,
            @Reference CurrentCaller callers,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        String address = bundle.getProperty(ADDRESS);
        harmless = Loopback.only(address);
        if (!harmless) {
            LOG.error(
                    "No demo accounts: their password is public, and the portal listens on {}, not on loopback alone",
                    address);
        }
        this.channels = channels;
        this.users = users;
        this.organisations = organisations;
        this.relations = relations;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "demo.accounts";
    }

    @Override
    public Result check() {
        if (!harmless) {
            return new Result(false, "refuses accounts with a public password: the portal listens beyond loopback");
        }
        return new Result(complete, complete ? "accounts are there" : "waits for customer " + CUSTOMER);
    }

    @Override
    public Duration pause() {
        return complete || !harmless ? Duration.ofHours(1) : Duration.ofMillis(300);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        if (complete || !harmless) {
            return;
        }
        Channel channel = channels.byCode("main").orElseGet(this::createChannel);
        Caller setUp = Caller.process(channel.id(), channel.owner(), "demo", Set.of());
        callers.as(
                setUp,
                () -> transactions.required(() -> {
                    sellersPeople(channel.owner());
                    relations.byNumber(CUSTOMER).ifPresent(relation -> buyersPeople(relation.buyer()));
                    return null;
                }));
    }

    private Channel createChannel() {
        UUID id = Ids.next(clock);
        Caller setUp = Caller.process(id, id, "demo", Set.of());
        return callers.as(
                setUp,
                () -> transactions.required(() -> {
                    UUID owner = organisations
                            .createOwner(id, "CRONUS International Ltd.")
                            .id();
                    return channels.create(new Channel(
                            id, "main", "CRONUS International Ltd.", owner, "EUR", List.of("en", "lv", "ru")));
                }));
    }

    private void sellersPeople(UUID owner) {
        create("manager", "Lina Townsend", owner, true, RoleContribution.ACCOUNT_MANAGER);
        create("pricing", "Helena Ray", owner, true, RoleContribution.PRICE_STAFF);
        create("product", "Mary Dempsey", owner, true, RoleContribution.PRODUCT_STAFF);
        create("integrator", "Otis Falls", owner, true, RoleContribution.INTEGRATOR);
    }

    private void buyersPeople(UUID customer) {
        create("buyer", "Andy Teal", customer, false, RoleContribution.BUYER);
        create("approver", "Carole Poland", customer, false, RoleContribution.APPROVER);
        complete = true;
    }

    private void create(String login, String name, UUID organisation, boolean wholeChannel, String role) {
        if (users.byLogin(login).isEmpty()) {
            users.create(new Users.NewUser(
                    organisation,
                    wholeChannel,
                    login,
                    PASSWORD,
                    name,
                    login + "@example.com",
                    Locale.ENGLISH,
                    Set.of(role)));
        }
    }
}
