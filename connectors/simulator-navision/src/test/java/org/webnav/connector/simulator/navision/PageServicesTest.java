package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;
import org.webnav.connector.simulator.navision.odata.Names;

public class PageServicesTest extends SimulatorTestCase {

    @Test
    public void spellsFieldNamesByTheNamingRules() {
        assertThat(List.of(
                        "Sell-to Customer No.",
                        "Line Discount %",
                        "Balance (LCY)",
                        "Country/Region Code",
                        "VAT Bus. Posting Gr. (Price)",
                        "E-Mail",
                        "Qty. per Unit of Measure"))
                .extracting(Names::ofField)
                .containsExactly(
                        "Sell_to_Customer_No",
                        "Line_Discount_Percent",
                        "Balance_LCY",
                        "Country_Region_Code",
                        "VAT_Bus_Posting_Gr_Price",
                        "E_Mail",
                        "Qty_per_Unit_of_Measure");
        assertThat(Names.encodeOption("Positive Adjmt.")).isEqualTo("Positive_x0020_Adjmt_x002E_");
        assertThat(Names.decodeOption("Non_x002D_Inventory")).isEqualTo("Non-Inventory");
    }

    @Test
    public void showsPricesAndDiscounts() {
        JsonNode prices = client.service(
                        "SalesPrices?$filter=" + Client.encode("Item_No eq '1896-S' and Minimum_Quantity ge 5"))
                .value();
        assertThat(prices).hasSize(3);
        assertThat(prices.get(0).get("Sales_Type").asText()).isEqualTo("Customer_x0020_Price_x0020_Group");
        assertThat(client.service("SalesPrices?$filter=" + Client.encode("Sales_Type eq 'Campaign'"))
                        .value())
                .hasSize(1);
        assertThat(client.service("SalesPrices?$filter="
                                + Client.encode("Sales_Type eq 'All_x0020_Customers' and Currency_Code eq 'USD'"))
                        .value())
                .hasSize(2);
        assertThat(client.service("SalesLineDiscounts?$filter="
                                + Client.encode("Type eq 'Item Disc. Group' and Code eq 'A'"))
                        .value())
                .hasSize(2);
    }

    @Test
    public void readsACompoundKey() {
        Client.Answer answer = client.service(
                "SalesPrices(Item_No='1936-S',Sales_Type='All_x0020_Customers',Sales_Code='',Starting_Date=2026-11-15,Currency_Code='',Variant_Code='',Unit_of_Measure_Code='',Minimum_Quantity=0)");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("Unit_Price").decimalValue()).isEqualByComparingTo("221.7");
        assertThat(client.service("ItemUnitsOfMeasure(Item_No='80100',Code='PALLET')")
                        .json()
                        .get("Qty_per_Unit_of_Measure")
                        .asInt())
                .isEqualTo(32);
        assertThat(client.service("ItemUnitsOfMeasure(Item_No='80100')").status())
                .isEqualTo(404);
    }

    @Test
    public void showsExposureOnTheStatisticsPage() {
        JsonNode statistics = client.service("CustomerStatistics('30000')").json();

        assertThat(statistics.get("GetTotalAmountLCY").decimalValue())
                .isEqualByComparingTo(statistics
                        .get("Balance_LCY")
                        .decimalValue()
                        .add(statistics.get("Outstanding_Orders_LCY").decimalValue())
                        .add(statistics.get("Shipped_Not_Invoiced_LCY").decimalValue()))
                .isGreaterThan(statistics.get("Credit_Limit_LCY").decimalValue());
    }

    @Test
    public void showsStockAndExpectedReceiptsByLocation() {
        JsonNode units = client.service("StockkeepingUnits?$filter=" + Client.encode("Item_No eq '1896-S'"))
                .value();
        assertThat(units).hasSize(3);
        assertThat(client.service("PurchaseLines?$filter="
                                + Client.encode("No eq '1896-S' and Outstanding_Quantity gt 0"))
                        .value()
                        .get(0)
                        .get("Expected_Receipt_Date")
                        .asText())
                .isEqualTo("2026-11-28");
    }

    @Test
    public void changesNothing() {
        Client.Answer answer = client.send("POST", Client.SERVICES + "SalesPrices", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("BadRequest_MethodNotAllowed");
        assertThat(client.service("NoSuchPage").status()).isEqualTo(404);
    }

    @Test
    public void acceptsTheCompanyAsAParameter() {
        assertThat(client.send("GET", "/ODataV4/CustomerCard('10000')?company=CRONUS%20International%20Ltd.", null)
                        .json()
                        .get("Name")
                        .asText())
                .isEqualTo("The Cannon Group PLC");
    }
}
