package org.webnav.erp.core.sync;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.CustomerFeed;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;

/** Customers for the channel. A new exchange rate makes every customer be read again, since their factors change. */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class CustomerSubjects implements Subjects {

    private final CustomerFeed feed;
    private final Clock clock;
    private final Map<String, Map<String, BigDecimal>> lastFactors = new ConcurrentHashMap<>();

    @Activate
    public CustomerSubjects(
            @Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) CustomerFeed feed,
            @Reference Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public List<Subject> all() {
        return List.of(new Subject("customers", 1, Subject.Pace.QUICK, this::customers));
    }

    private Outcome customers(Load load) {
        Map<String, BigDecimal> factors = Factors.on(
                LocalDate.now(clock), load.gather(ErpConnector::currencies).rows());
        Instant since = factors.equals(lastFactors.get(load.line().id())) ? load.since() : null;
        Set<String> numbers = new HashSet<>();
        ReadResult read = load.<ErpRecords.Customer>read((erp, sink) -> erp.customers(since, sink), rows -> {
            rows.forEach(row -> numbers.add(row.number()));
            feed.apply(
                    load.channel().id(),
                    rows.stream()
                            .map(row -> row(row, load.channel().currency(), factors))
                            .toList());
        });
        if (read.complete()) {
            feed.retireAllBut(load.channel().id(), numbers);
        }
        lastFactors.put(load.line().id(), factors);
        return new Outcome(numbers.size(), read);
    }

    private static CustomerFeed.Row row(ErpRecords.Customer c, String local, Map<String, BigDecimal> factors) {
        String currency = c.currency().isEmpty() ? local : c.currency();
        return new CustomerFeed.Row(
                c.number(),
                c.name(),
                c.vatNumber(),
                c.street(),
                c.city(),
                c.postCode(),
                c.country(),
                c.email(),
                c.billTo().isEmpty() ? c.number() : c.billTo(),
                c.priceGroup(),
                c.discountGroup(),
                c.invoiceDiscountCode(),
                c.vatBusinessGroup(),
                currency,
                currency.equals(local) ? BigDecimal.ONE : factors.getOrDefault(currency, BigDecimal.ONE),
                c.allowLineDiscount(),
                c.pricesIncludeVat(),
                c.creditLimit(),
                c.paymentTerms(),
                c.accountManager(),
                c.location(),
                c.language(),
                Blocked.valueOf(c.blocked()),
                c.deliveryAddresses().stream().map(CustomerSubjects::address).toList());
    }

    private static DeliveryAddress address(ErpRecords.DeliveryAddress a) {
        return new DeliveryAddress(a.code(), a.name(), a.street(), a.city(), a.postCode(), a.country());
    }
}
