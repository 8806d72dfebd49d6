package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.Health;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Campaign;
import org.webnav.connector.api.ErpRecords.Category;
import org.webnav.connector.api.ErpRecords.CurrencyRate;
import org.webnav.connector.api.ErpRecords.Customer;
import org.webnav.connector.api.ErpRecords.CustomerFigures;
import org.webnav.connector.api.ErpRecords.DeliveryAddress;
import org.webnav.connector.api.ErpRecords.Demand;
import org.webnav.connector.api.ErpRecords.ExpectedReceipt;
import org.webnav.connector.api.ErpRecords.Item;
import org.webnav.connector.api.ErpRecords.ItemUnit;
import org.webnav.connector.api.ErpRecords.LedgerEntry;
import org.webnav.connector.api.ErpRecords.LineDiscount;
import org.webnav.connector.api.ErpRecords.Picture;
import org.webnav.connector.api.ErpRecords.SalesPrice;
import org.webnav.connector.api.ErpRecords.StockLevel;
import org.webnav.connector.api.ErpRecords.Unit;
import org.webnav.connector.api.ErpRecords.VatRate;
import org.webnav.connector.api.ErpUnreachable;

public class ReadingTest extends SimulatorTestCase {

    @Test
    public void readsCategoriesWithParentsAndTexts() {
        Category bicycles = one(all(connector::categories), row -> row.code().equals("BICYCLE"));

        assertThat(bicycles.parent()).isEqualTo("CYCLING");
        assertThat(bicycles.names()).containsEntry("", "Bicycles").containsEntry("lv", "Velosipēdi");
    }

    @Test
    public void readsUnitsWithTheirInternationalCodes() {
        Unit box = one(all(connector::units), row -> row.code().equals("BOX"));

        assertThat(box.unece()).isEqualTo("BX");
        assertThat(box.names()).containsEntry("ru", "Коробка");
    }

    @Test
    public void readsAllItemsThroughSeveralPortions() {
        List<Integer> portions = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        ReadResult result = connector.items(null, rows -> {
            portions.add(rows.size());
            items.addAll(rows);
        });

        assertThat(result.complete()).isTrue();
        assertThat(Duration.between(result.readAt(), Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(portions).containsExactly(40, 40, 6);
        assertThat(items).extracting(Item::number).doesNotHaveDuplicates();
        Item desk = one(items, row -> row.number().equals("1896-S"));
        assertThat(desk.type()).isEqualTo("INVENTORY");
        assertThat(desk.names()).containsEntry("", "ATHENS Desk").containsEntry("lv", "Rakstāmgalds ATHENS");
        assertThat(desk.unitPrice()).isEqualByComparingTo("1000.80");
        assertThat(desk.units()).extracting(ItemUnit::code).contains("PCS", "BOX");
        assertThat(desk.vatProductGroup()).isEqualTo("VAT21");
        assertThat(desk.blocked()).isFalse();
        assertThat(one(items, row -> row.number().equals("80105")).blocked())
                .as("blocked for sales")
                .isTrue();
    }

    @Test
    public void readsOnlyItemsThatChanged() {
        Instant before = Instant.now();
        simulator.admin("POST", "items/1928-S", "{'unitPrice':'60.00','texts':{'LVI':'Lampa'}}");

        List<Item> items = new ArrayList<>();
        ReadResult result = connector.items(before, items::addAll);

        assertThat(result.complete()).isFalse();
        assertThat(items).hasSize(1);
        assertThat(items.get(0).unitPrice()).isEqualByComparingTo("60");
        assertThat(items.get(0).names()).containsEntry("lv", "Lampa");
        assertThat(items.get(0).units()).isNotEmpty();
    }

    @Test
    public void readsThePictureOfAnItem() {
        Picture picture = connector.picture("1896-S").orElseThrow();

        assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
        assertThat(new String(picture.content(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<svg");
        assertThat(connector.picture("NO-SUCH")).isEmpty();
    }

    @Test
    public void readsCustomersWithDeliveryAddresses() {
        List<Customer> customers = all(sink -> connector.customers(null, sink));

        Customer cannon = one(customers, row -> row.number().equals("10000"));
        assertThat(cannon.currency()).as("local").isEmpty();
        assertThat(cannon.blocked()).isEqualTo("NONE");
        assertThat(cannon.deliveryAddresses())
                .extracting(DeliveryAddress::code)
                .containsExactlyInAnyOrder("CHELTENHAM", "DUDLEY", "LONDON", "PARK ROAD");
        assertThat(one(customers, row -> row.number().equals("40000")).blocked())
                .isEqualTo("SHIP");
        Customer export = one(customers, row -> row.number().equals("01121212"));
        assertThat(export.currency()).isEqualTo("USD");
        assertThat(export.language()).isEqualTo("en");
    }

    @Test
    public void readsOnlyCustomersThatChanged() {
        Instant before = Instant.now();
        simulator.admin("POST", "customers/20000", "{'creditLimit':'123.45'}");

        List<Customer> customers = all(sink -> connector.customers(before, sink));

        assertThat(one(customers, row -> row.number().equals("20000")).creditLimit())
                .isEqualByComparingTo("123.45");
        assertThat(customers.size()).isLessThan(10);
    }

    @Test
    public void readsSalesPricesAndLineDiscounts() {
        List<SalesPrice> prices = all(connector::salesPrices);
        SalesPrice large =
                one(prices, row -> row.item().equals("1001") && row.variant().equals("L"));
        assertThat(large.salesType()).isEqualTo("ALL_CUSTOMERS");
        assertThat(large.unitPrice()).isEqualByComparingTo("739");
        assertThat(large.endingDate()).as("blank").isNull();
        assertThat(prices)
                .extracting(SalesPrice::salesType)
                .contains("CUSTOMER", "CUSTOMER_PRICE_GROUP", "ALL_CUSTOMERS", "CAMPAIGN");

        List<LineDiscount> discounts = all(connector::lineDiscounts);
        assertThat(discounts).extracting(LineDiscount::type).contains("ITEM", "ITEM_DISC_GROUP");
        assertThat(discounts).extracting(LineDiscount::salesType).contains("CUSTOMER_DISC_GROUP");
        assertThat(discounts).allSatisfy(row -> assertThat(row.percent()).isPositive());
    }

    @Test
    public void readsVatCampaignsAndCurrencies() {
        List<VatRate> vat = all(connector::vatRates);
        assertThat(one(
                                vat,
                                row -> row.businessGroup().equals("DOMESTIC")
                                        && row.productGroup().equals("VAT21"))
                        .percent())
                .isEqualByComparingTo("21");
        assertThat(vat).extracting(VatRate::calculation).contains("NORMAL").isSubsetOf("NORMAL", "REVERSE_CHARGE");

        List<Campaign> campaigns = all(connector::campaigns);
        assertThat(campaigns)
                .as("activated ones")
                .extracting(Campaign::code)
                .containsExactlyInAnyOrder("CP1001", "CP1003");
        assertThat(campaigns.get(0).customers()).containsExactlyInAnyOrder("10000", "61000100", "61000300");

        List<CurrencyRate> rates = all(connector::currencies);
        CurrencyRate local = one(rates, row -> row.currency().isEmpty());
        assertThat(local.factor()).isEqualByComparingTo("1");
        assertThat(local.unitAmountRounding()).isEqualByComparingTo("0.001");
        assertThat(rates)
                .filteredOn(row -> row.currency().equals("CAD"))
                .extracting(CurrencyRate::factor)
                .anySatisfy(factor -> assertThat(factor.multiply(new BigDecimal("66.5")))
                        .isCloseTo(new BigDecimal("100"), org.assertj.core.data.Offset.offset(new BigDecimal("1E-9"))));
    }

    @Test
    public void readsStockByLocationAndWhatIsOnItsWay() {
        simulator.admin("POST", "items/1928-S", "{'stock':{'BLUE':3,'GREEN':5}}");

        List<StockLevel> stock = new ArrayList<>();
        ReadResult result = connector.stock(Instant.now(), stock::addAll);
        assertThat(result.complete()).isTrue();
        assertThat(one(
                                stock,
                                row -> row.item().equals("1928-S")
                                        && row.location().equals("GREEN"))
                        .quantity())
                .isEqualByComparingTo("5");

        List<ExpectedReceipt> receipts = all(connector::expectedReceipts);
        ExpectedReceipt chairs = one(receipts, row -> row.item().equals("1908-S"));
        assertThat(chairs.quantity()).as("120 less 40 received").isEqualByComparingTo("80");
        assertThat(chairs.date()).isNotNull();
    }

    @Test
    public void readsWhatOpenOrdersStillTake() {
        List<Demand> demand = all(connector::demand);

        assertThat(demand).allSatisfy(row -> {
            assertThat(row.order()).isNotEmpty();
            assertThat(row.quantity()).isPositive();
        });
        assertThat(sum(demand, "1936-S")).as("PO-2554").isEqualByComparingTo("23");

        String order = one(demand, row -> row.item().equals("1936-S")).order();
        simulator.admin("POST", "orders/" + order + "/post", "{'ship':true,'lines':{'20000':20}}");
        assertThat(sum(all(connector::demand), "1936-S")).as("less 20 shipped").isEqualByComparingTo("3");
        assertThat(one(all(connector::demand), row -> row.item().equals("1936-S"))
                        .location())
                .isEqualTo("GREEN");
    }

    @Test
    public void leavesOutWhatGoesFromTheVendorToTheCustomer() {
        Demand line = one(all(connector::demand), row -> row.item().equals("1936-S"));
        simulator.admin(
                "POST",
                "records",
                "{'table':'Sales Line','fields':{'Document Type':'Order','Document No.':'" + line.order()
                        + "','Line No.':20000,'Drop Shipment':true}}");

        assertThat(sum(all(connector::demand), "1936-S")).isZero();
    }

    private static BigDecimal sum(List<Demand> demand, String item) {
        return demand.stream()
                .filter(row -> row.item().equals(item))
                .map(Demand::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    public void readsFiguresAndOpenEntries() {
        CustomerFigures figures =
                one(all(connector::customerFigures), row -> row.customer().equals("01445544"));
        assertThat(figures.outstandingOrders()).isEqualByComparingTo("2427.40");
        assertThat(figures.outstandingInvoicesFromShipments()).isEqualByComparingTo("0");

        List<LedgerEntry> entries = all(connector::openEntries);
        assertThat(entries).isNotEmpty().allSatisfy(row -> {
            assertThat(row.remainingAmount()).isNotEqualByComparingTo("0");
            assertThat(row.documentType()).isNotEmpty();
        });
    }

    @Test
    public void readsAFieldThatHasAnotherNameHere() {
        NavisionConnector other = simulator.connector(
                "CRONUS International Ltd.",
                "cronus-demo-key",
                Duration.ofSeconds(20),
                100,
                "ItemCard.Minimum_Order_Quantity=Reorder_Point,ItemCard.GTIN=");

        Item desk = one(all((Consumer<List<Item>> sink) -> other.items(null, sink)), row -> row.number()
                .equals("1896-S"));

        assertThat(desk.minimumQuantity()).isEqualByComparingTo("25");
        assertThat(desk.gtin()).isEmpty();
    }

    @Test
    public void tellsItsHealth() {
        assertThat(connector.health()).isEqualTo(new Health(true, ""));
        assertThat(simulator
                        .connector("Nobody", "cronus-demo-key", Duration.ofSeconds(5), 10, "")
                        .health()
                        .note())
                .contains("no company named Nobody");
        assertThat(simulator
                        .connector("CRONUS International Ltd.", "wrong", Duration.ofSeconds(5), 10, "")
                        .health()
                        .note())
                .contains("401");
    }

    @Test
    public void carriesThePauseThatTheErpAsksFor() {
        simulator.admin("POST", "faults", "{'kind':'429','method':'GET','path':'SalesPrices','retryAfter':7}");

        assertThatThrownBy(() -> all(connector::salesPrices))
                .isInstanceOfSatisfying(
                        ErpUnreachable.class, e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    private static <T> T one(List<T> rows, Predicate<T> condition) {
        List<T> found = rows.stream().filter(condition).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
