package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.Test;

public class AdminTest extends SimulatorTestCase {

    @Test
    public void needsNoCredentials() {
        assertThat(new Client(simulator.port(), "nobody", "")
                        .admin("GET", "health", null)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("UP");
    }

    @Test
    public void changesPricesTextsBlocksAndStockOfAnItem() {
        client.admin(
                "POST",
                "items/1928-S",
                "{'unitPrice':'60.00','blocked':true,'description':'Lamp','stock':{'BLUE':3,'GREEN':5},'texts':{'LVI':'Lampa'}}");

        JsonNode lamp = item("1928-S");
        assertThat(lamp.get("unitPrice").decimalValue()).isEqualByComparingTo("60");
        assertThat(lamp.get("blocked").asBoolean()).isTrue();
        assertThat(lamp.get("displayName").asText()).isEqualTo("Lamp");
        assertThat(client.service("StockkeepingUnits(Location_Code='BLUE',Item_No='1928-S',Variant_Code='')")
                        .json()
                        .get("Inventory")
                        .decimalValue())
                .isEqualByComparingTo(new BigDecimal(3));
        assertThat(client.service("ItemTranslations(Item_No='1928-S',Variant_Code='',Language_Code='LVI')")
                        .json()
                        .get("Description")
                        .asText())
                .isEqualTo("Lampa");
    }

    @Test
    public void changesCustomers() {
        client.admin("POST", "customers/10000", "{'creditLimit':'1.00','blocked':'All','priceGroup':'DEALER'}");

        assertThat(customer("10000").get("creditLimit").decimalValue()).isEqualByComparingTo("1");
        assertThat(customer("10000").get("blocked").asText()).isEqualTo("All");
        client.admin("POST", "customers/10000", "{'blocked':''}");
        assertThat(customer("10000").get("blocked").asText()).isEqualTo("_x0020_");
        assertThat(client.admin("POST", "customers/10000", "{'noSuchField':1}").status())
                .isEqualTo(400);
        assertThat(client.admin("POST", "customers/NOBODY", "{}").status()).isEqualTo(404);
    }

    @Test
    public void insertsChangesAndDeletesAnyRecord() {
        String price =
                "{'table':'Sales Price','fields':{'Item No.':'1900-S','Sales Type':'Customer','Sales Code':'10000','Unit Price':%s,'Allow Line Disc.':false}}";
        client.admin("POST", "records", price.formatted("150"));
        assertThat(order("10000", "", "1900-S", 1)
                        .at("/salesOrderLines/0/unitPrice")
                        .decimalValue())
                .isEqualByComparingTo("150");
        client.admin("POST", "records", price.formatted("140"));
        assertThat(order("10000", "", "1900-S", 1)
                        .at("/salesOrderLines/0/unitPrice")
                        .decimalValue())
                .isEqualByComparingTo("140");
        assertThat(client.admin("DELETE", "records", price.formatted("0")).status())
                .isEqualTo(204);
        assertThat(order("10000", "", "1900-S", 1)
                        .at("/salesOrderLines/0/unitPrice")
                        .decimalValue())
                .isEqualByComparingTo("192.8");
    }

    @Test
    public void releasesAndReopensOrders() {
        JsonNode order = order("10000", "", "1900-S", 1);
        client.admin("POST", "orders/" + order.get("number").asText() + "/release", null);
        assertThat(client.get("salesOrders(" + id(order) + ")")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("Open");
        client.admin("POST", "orders/" + order.get("number").asText() + "/reopen", null);
        assertThat(client.get("salesOrders(" + id(order) + ")")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("Draft");
    }

    @Test
    public void countsRequests() {
        client.get("items?$top=1");
        client.service("SalesPrices?$top=1");
        client.get("nothing");

        JsonNode counted = client.admin("GET", "requests", null).json();
        assertThat(counted.at("/operations/GET items").asInt()).isEqualTo(1);
        assertThat(counted.at("/operations/GET SalesPrices").asInt()).isEqualTo(1);
        assertThat(counted.at("/statuses/404").asInt()).isEqualTo(1);
    }

    @Test
    public void movesTheWorkDate() {
        assertThat(client.admin("POST", "clock", "{'today':'2027-02-01'}")
                        .json()
                        .get("today")
                        .asText())
                .isEqualTo("2027-02-01");
        assertThat(order("10000", "", "1900-S", 1).get("orderDate").asText()).isEqualTo("2027-02-01");
        client.admin("POST", "clock", "{'today':'2026-11-23'}");
    }
}
