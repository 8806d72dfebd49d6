package org.webnav.connector.simulator.navision;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.webnav.connector.simulator.navision.admin.Admin;
import org.webnav.connector.simulator.navision.business.FlowFields;
import org.webnav.connector.simulator.navision.business.SalesOrders;
import org.webnav.connector.simulator.navision.http.BasicAuth;
import org.webnav.connector.simulator.navision.http.Faults;
import org.webnav.connector.simulator.navision.http.Requests;
import org.webnav.connector.simulator.navision.http.Router;
import org.webnav.connector.simulator.navision.http.Server;
import org.webnav.connector.simulator.navision.odata.ApiRoot;
import org.webnav.connector.simulator.navision.odata.ServiceRoot;
import org.webnav.connector.simulator.navision.page.ApiPages;
import org.webnav.connector.simulator.navision.page.PageServices;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.seed.CronusSeed;
import org.webnav.connector.simulator.navision.store.Journal;
import org.webnav.connector.simulator.navision.store.Journal.Header;
import org.webnav.connector.simulator.navision.store.Schema;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.webhook.Notifier;
import org.webnav.connector.simulator.navision.webhook.Receiver;
import org.webnav.connector.simulator.navision.webhook.Resources;
import org.webnav.connector.simulator.navision.webhook.Subscriptions;

/**
 * Pretends to be Dynamics 365 Business Central: API v2.0 and OData V4 page services over the demonstration company
 * CRONUS, on the loopback address only. A program of its own for tests and demonstrations, never a part of the product.
 */
public final class Simulator implements AutoCloseable {

    private final Store store;
    private final Journal journal;
    private final WorkDate workDate;
    private final SalesOrders orders;
    private final Clock clock;
    private final Notifier notifier;
    private volatile LocalDate seeding;
    private final Server server;

    /** Seeds, replays the journal and starts to listen. */
    public Simulator(Options options, Clock clock) throws IOException {
        this.clock = clock;
        workDate = new WorkDate(clock, options.today());
        journal = options.data() == null ? Journal.none(header()) : Journal.open(options.journal(), header());
        Schema schema = Schema.load();
        FlowFields flows = new FlowFields();
        byte[] metadata = Contract.document();
        Pages pages = ApiPages.load(Contract.csdl(), schema, flows);
        store = new Store(schema, journal, clock);
        orders = new SalesOrders(pages.require("salesOrders"), this::orderDate);
        seed();
        store.replay();
        Faults faults = new Faults();
        Requests requests = new Requests();
        Admin admin = new Admin(store, this::reset, faults, requests, workDate);
        ApiRoot api = new ApiRoot(store, pages, orders, workDate, metadata, options.pageSize());
        ServiceRoot services = new ServiceRoot(store, PageServices.load(schema, flows), workDate, options.pageSize());
        Resources resources = new Resources(pages);
        Receiver receiver = new Receiver();
        notifier = new Notifier(store, resources, receiver, clock, options.notificationDelay());
        Router router = new Router(api, services, new Subscriptions(store, resources, receiver));
        server = new Server(
                options.port(),
                admin,
                requests.counting(new BasicAuth(options.user(), options.key(), faults.around(router))));
    }

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Instant start = Instant.now();
        Simulator simulator = new Simulator(options, Clock.systemDefaultZone());
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.printf(
                "Navision simulator: http://127.0.0.1:%d%s and %s, user %s, work date %s, ready after %d ms%n",
                simulator.port(),
                ApiRoot.PATH,
                ServiceRoot.PATH,
                options.user(),
                simulator.workDate.get(),
                ChronoUnit.MILLIS.between(start, Instant.now()));
    }

    public int port() {
        return server.port();
    }

    /** Forgets everything since the seed; dates are relative to the present work date again. */
    private void reset() {
        store.exclusively(() -> {
            journal.restart(header());
            seed();
        });
    }

    private void seed() {
        Header header = journal.header();
        seeding = header.day();
        store.seed(header.created(), new CronusSeed(header.day(), orders));
        seeding = null;
    }

    /** While seeding, "today" is the day of the seed, however long ago that was. */
    private LocalDate orderDate() {
        LocalDate day = seeding;
        return day == null ? workDate.get() : day;
    }

    private Header header() {
        return new Header(clock.instant().truncatedTo(ChronoUnit.MILLIS), workDate.get());
    }

    @Override
    public void close() {
        server.close();
        notifier.close();
        store.close();
    }
}
