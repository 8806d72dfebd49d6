package org.webnav.connector.navision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpRecords;
import org.webnav.connector.api.ErpUnreachable;

/** Business Central by its API v2.0 and OData V4 page services. */
@Component(configurationPid = "org.webnav.connector.navision", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = NavisionConfiguration.class, factory = true)
public final class NavisionConnector implements ErpConnector {

    private final Settings settings;
    private final Company company;
    private final CatalogueReader catalogue;
    private final ItemReader items;
    private final DescriptionReader descriptions;
    private final VariantReader variants;
    private final AttributeReader attributes;
    private final AttributeValueReader attributeValues;
    private final CustomerReader customers;
    private final ContactReader contacts;
    private final PriceReader prices;
    private final Currencies currencies;
    private final StockReader stock;
    private final LedgerReader ledger;
    private final OrderSender sender;
    private final OrderFinder finder;

    @Activate
    public NavisionConnector(@Reference Clock clock, NavisionConfiguration configuration) {
        this(clock, Settings.of(configuration));
    }

    NavisionConnector(Clock clock, Settings settings) {
        this.settings = settings;
        Http http = new Http(settings);
        this.company = new Company(settings, http);
        Pages pages = new Pages(company, http, clock);
        this.currencies = new Currencies(settings, pages);
        this.catalogue = new CatalogueReader(settings, company, pages);
        this.items = new ItemReader(settings, pages);
        this.descriptions = new DescriptionReader(settings, pages);
        this.variants = new VariantReader(settings, pages);
        this.attributes = new AttributeReader(settings, pages);
        this.attributeValues = new AttributeValueReader(settings, pages, attributes);
        this.customers = new CustomerReader(settings, pages, currencies);
        this.contacts = new ContactReader(settings, pages);
        this.prices = new PriceReader(settings, pages, currencies);
        this.stock = new StockReader(settings, pages);
        this.ledger = new LedgerReader(settings, pages, currencies);
        this.sender = new OrderSender(company, http, new OrderWriter(settings, pages, currencies));
        this.finder = new OrderFinder(pages);
    }

    @Override
    public String id() {
        return "navision-" + settings.channel();
    }

    @Override
    public String kind() {
        return "Navision";
    }

    @Override
    public String address() {
        return settings.url();
    }

    @Override
    public Health health() {
        try {
            company.look();
            return new Health(true, "");
        } catch (ErpUnreachable e) {
            return new Health(false, e.getMessage());
        }
    }

    @Override
    public ReadResult categories(Consumer<List<ErpRecords.Category>> sink) {
        return catalogue.categories(sink);
    }

    @Override
    public ReadResult units(Consumer<List<ErpRecords.Unit>> sink) {
        return catalogue.units(sink);
    }

    @Override
    public ReadResult items(Instant changedSince, Consumer<List<ErpRecords.Item>> sink) {
        return items.read(changedSince, sink);
    }

    @Override
    public ReadResult descriptions(Instant changedSince, Consumer<List<ErpRecords.ItemDescriptions>> sink) {
        return descriptions.read(changedSince, sink);
    }

    @Override
    public ReadResult variants(Instant changedSince, Consumer<List<ErpRecords.ItemVariants>> sink) {
        return variants.read(changedSince, sink);
    }

    @Override
    public ReadResult attributes(Consumer<List<ErpRecords.Attribute>> sink) {
        return attributes.read(sink);
    }

    @Override
    public ReadResult itemAttributes(Instant changedSince, Consumer<List<ErpRecords.ItemAttributes>> sink) {
        return attributeValues.read(changedSince, sink);
    }

    @Override
    public Optional<ErpRecords.Picture> picture(String item) {
        return catalogue.picture(item);
    }

    @Override
    public ReadResult customers(Instant changedSince, Consumer<List<ErpRecords.Customer>> sink) {
        return customers.read(changedSince, sink);
    }

    @Override
    public ReadResult contacts(Instant changedSince, Consumer<List<ErpRecords.Contact>> sink) {
        return contacts.read(changedSince, sink);
    }

    @Override
    public ReadResult salesPrices(Consumer<List<ErpRecords.SalesPrice>> sink) {
        return prices.salesPrices(sink);
    }

    @Override
    public ReadResult lineDiscounts(Consumer<List<ErpRecords.LineDiscount>> sink) {
        return prices.lineDiscounts(sink);
    }

    @Override
    public ReadResult vatRates(Consumer<List<ErpRecords.VatRate>> sink) {
        return prices.vatRates(sink);
    }

    @Override
    public ReadResult currencies(Consumer<List<ErpRecords.CurrencyRate>> sink) {
        return currencies.read(sink);
    }

    @Override
    public ReadResult campaigns(Consumer<List<ErpRecords.Campaign>> sink) {
        return prices.campaigns(sink);
    }

    @Override
    public ReadResult stock(Instant changedSince, Consumer<List<ErpRecords.StockLevel>> sink) {
        return stock.stock(sink);
    }

    @Override
    public ReadResult demand(Consumer<List<ErpRecords.Demand>> sink) {
        return stock.demand(sink);
    }

    @Override
    public ReadResult expectedReceipts(Consumer<List<ErpRecords.ExpectedReceipt>> sink) {
        return stock.expectedReceipts(sink);
    }

    @Override
    public ReadResult customerFigures(Consumer<List<ErpRecords.CustomerFigures>> sink) {
        return ledger.figures(sink);
    }

    @Override
    public ReadResult openEntries(Consumer<List<ErpRecords.LedgerEntry>> sink) {
        return ledger.entries(sink);
    }

    @Override
    public SendOutcome send(ErpOrder order) {
        return sender.send(order);
    }

    @Override
    public Lookup find(String reference) {
        return finder.find(reference);
    }

    @Override
    public Map<String, Lookup> findAll(Collection<String> references) {
        return finder.findAll(references);
    }
}
