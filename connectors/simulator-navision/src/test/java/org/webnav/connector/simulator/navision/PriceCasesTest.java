package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.connector.simulator.navision.business.LinePrice;
import org.webnav.connector.simulator.navision.business.PriceQuestion;
import org.webnav.connector.simulator.navision.business.SalesPriceCalculation;
import org.webnav.connector.simulator.navision.business.Vat;
import org.webnav.connector.simulator.navision.store.Journal;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Schema;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Transaction;

/** The cases that Microsoft's own price tests describe, answered by codeunit 7000's rules. */
@RunWith(Parameterized.class)
public class PriceCasesTest {

    private final JsonNode in;
    private final JsonNode expected;

    public PriceCasesTest(String title, JsonNode testCase) {
        this.in = testCase.get("input");
        this.expected = testCase.get("expectedV15");
    }

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        List<Object[]> cases = new ArrayList<>();
        for (JsonNode testCase : Json.parse(Resources.text("price-cases.json"))) {
            String title =
                    testCase.get("id").asText() + " " + testCase.get("title").asText();
            cases.add(new Object[] {title, testCase});
        }
        return cases;
    }

    @Test
    public void findsThePriceThatNavisionFinds() {
        Store store = new Store(
                Schema.load(), Journal.none(new Journal.Header(Instant.EPOCH, LocalDate.EPOCH)), Clock.systemUTC());
        LinePrice price = store.write(tx -> {
            prepare(tx);
            return SalesPriceCalculation.answer(tx.database(), question(tx));
        });

        assertThat(price.unitPrice()).isEqualByComparingTo(decimal(expected, "unitPrice", "0"));
        assertThat(price.discountPercent()).isEqualByComparingTo(decimal(expected, "lineDiscountPct", "0"));
        if (expected.has("allowLineDisc")) {
            assertThat(price.allowLineDiscount())
                    .isEqualTo(expected.get("allowLineDisc").asBoolean());
        }
    }

    private void prepare(Transaction tx) {
        insert(
                tx,
                "General Ledger Setup",
                Map.of("LCY Code", "EUR", "Unit-Amount Rounding Precision", decimal(in, "unitRounding", "0.001")));
        if (in.has("currency")) {
            insert(
                    tx,
                    "Currency",
                    Map.of(
                            "Code",
                            in.get("currency").asText(),
                            "Unit-Amount Rounding Precision",
                            decimal(in, "unitRounding", "0.001")));
        }
        String type = "Reverse".equals(in.path("vatCalcType").asText()) ? "Reverse Charge VAT" : "Normal VAT";
        insert(
                tx,
                "VAT Posting Setup",
                Map.of(
                        "VAT Bus. Posting Group",
                        "BUYER",
                        "VAT Prod. Posting Group",
                        "GOODS",
                        "VAT %",
                        decimal(in, "vatPct", "0"),
                        "VAT Calculation Type",
                        type));
        insert(
                tx,
                "Item",
                Map.of(
                        "No.",
                        in.get("item").asText(),
                        "Unit Price",
                        decimal(in, "itemUnitPrice", "0"),
                        "VAT Prod. Posting Group",
                        "GOODS",
                        "Item Disc. Group",
                        in.path("itemDiscGroup").asText("")));
        int number = 0;
        for (JsonNode row : in.path("prices")) {
            if (!row.path("status").asText("Active").equals("Draft")) {
                price(tx, row, number++);
            }
        }
        in.path("discounts").forEach(row -> discount(tx, row));
    }

    private void price(Transaction tx, JsonNode row, int number) {
        String vatGroup = "";
        if (row.path("priceIncludesVAT").asBoolean(false)) {
            boolean same = !row.has("vatPctOfPrice")
                    || decimal(row, "vatPctOfPrice", "0").compareTo(decimal(in, "vatPct", "0")) == 0;
            vatGroup = same ? "BUYER" : "PRICE" + number;
            if (!same) {
                insert(
                        tx,
                        "VAT Posting Setup",
                        Map.of(
                                "VAT Bus. Posting Group",
                                vatGroup,
                                "VAT Prod. Posting Group",
                                "GOODS",
                                "VAT %",
                                decimal(row, "vatPctOfPrice", "0")));
            }
        }
        Row price = tx.database()
                .schema()
                .table("Sales Price")
                .blank()
                .with("Item No.", in.get("item").asText())
                .with("Sales Type", salesType(row.get("salesType").asText(), "Customer Price Group"))
                .with("Sales Code", row.path("salesCode").asText(""))
                .with("Starting Date", date(row, "start"))
                .with("Ending Date", date(row, "end"))
                .with("Currency Code", row.path("currency").asText(""))
                .with("Variant Code", row.path("variant").asText(""))
                .with("Unit of Measure Code", row.path("uom").asText(""))
                .with("Minimum Quantity", decimal(row, "minQty", "0"))
                .with("Unit Price", decimal(row, "unitPrice", "0"))
                .with("Price Includes VAT", row.path("priceIncludesVAT").asBoolean(false))
                .with("VAT Bus. Posting Gr. (Price)", vatGroup)
                .with("Allow Line Disc.", row.path("allowLineDisc").asBoolean(true));
        if (tx.database().find("Sales Price", key(price)).isPresent()) {
            price = price.with("Starting Date", LocalDate.of(1990, 1, 1).plusDays(number));
        }
        tx.insert(price);
    }

    private static Object[] key(Row row) {
        return row.table().key().stream().map(field -> row.get(field.name())).toArray();
    }

    private static void discount(Transaction tx, JsonNode row) {
        insert(
                tx,
                "Sales Line Discount",
                Map.of(
                        "Type", row.path("type").asText("Item").equals("Item") ? "Item" : "Item Disc. Group",
                        "Code", row.get("code").asText(),
                        "Sales Type", salesType(row.get("salesType").asText(), "Customer Disc. Group"),
                        "Sales Code", row.path("salesCode").asText(""),
                        "Currency Code", row.path("currency").asText(""),
                        "Variant Code", row.path("variant").asText(""),
                        "Minimum Quantity", decimal(row, "minQty", "0"),
                        "Line Discount %", decimal(row, "pct", "0")));
    }

    private PriceQuestion question(Transaction tx) {
        Set<String> campaigns = new HashSet<>();
        in.path("activeCampaigns").forEach(campaign -> campaigns.add(campaign.asText()));
        return new PriceQuestion(
                tx.database().require("Item", in.get("item").asText()),
                in.get("customer").asText(),
                in.path("priceGroup").asText(""),
                in.path("discGroup").asText(""),
                campaigns,
                in.path("variant").asText(""),
                in.path("uom").asText(""),
                decimal(in, "qtyPerUom", "1"),
                decimal(in, "qty", "1"),
                in.path("currency").asText(""),
                decimal(in, "currencyFactor", "1"),
                LocalDate.parse(in.get("date").asText()),
                in.path("pricesIncludingVAT").asBoolean(false),
                Vat.of(tx.database(), "BUYER", "GOODS"),
                in.path("custAllowLineDisc").asBoolean(true));
    }

    private static void insert(Transaction tx, String table, Map<String, ?> values) {
        tx.insert(tx.database().schema().table(table).blank().with(values));
    }

    private static String salesType(String name, String group) {
        return switch (name) {
            case "All" -> "All Customers";
            case "Customer", "Campaign" -> name;
            default -> group;
        };
    }

    private static LocalDate date(JsonNode json, String name) {
        return json.hasNonNull(name) ? LocalDate.parse(json.get(name).asText()) : null;
    }

    private static BigDecimal decimal(JsonNode json, String name, String otherwise) {
        return new BigDecimal(json.path(name).asText(otherwise));
    }
}
