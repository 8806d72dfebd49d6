package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.Test;

public class SalesOrderTest extends SimulatorTestCase {

    @Test
    public void insertsAnOrderWithItsLinesAtOnce() {
        Client.Answer answer = client.post(
                "salesOrders",
                "{'customerNumber':'10000','externalDocumentNumber':'web-1','requestedDeliveryDate':'2026-12-01','salesOrderLines':["
                        + "{'lineType':'Item','lineObjectNumber':'1896-S','quantity':2},"
                        + "{'itemId':'" + id(item("1900-S")) + "','quantity':5,'unitPrice':200},"
                        + "{'description':'Please call before delivery'}]}");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode order = answer.json();
        assertThat(answer.header("Location")).endsWith("/salesOrders(" + id(order) + ")");
        assertThat(answer.header("ETag")).isEqualTo(etag(order));
        assertThat(order.get("number").asText()).isEqualTo("101052");
        assertThat(order.get("status").asText()).isEqualTo("Draft");
        assertThat(order.get("externalDocumentNumber").asText())
                .as("a code is stored in capitals")
                .isEqualTo("WEB-1");
        JsonNode lines = order.get("salesOrderLines");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("sequence").asInt()).isEqualTo(10000);
        assertThat(lines.get(0).get("unitPrice").decimalValue()).isEqualByComparingTo("949");
        assertThat(lines.get(0).get("discountPercent").decimalValue()).isEqualByComparingTo("15");
        assertThat(lines.get(1).get("unitPrice").decimalValue()).isEqualByComparingTo("200");
        assertThat(lines.get(1).get("discountPercent").decimalValue()).isEqualByComparingTo("15");
        assertThat(lines.get(2).get("lineType").asText()).isEqualTo("Comment");
        BigDecimal net = order.get("totalAmountExcludingTax").decimalValue();
        // 949 x 2 - 15 % + 1000 - 15 %, less the customer's 5 % invoice discount
        assertThat(net).isEqualByComparingTo("2340.13");
        assertThat(order.get("discountAmount").decimalValue()).isEqualByComparingTo("123.17");
        assertThat(order.get("totalAmountIncludingTax").decimalValue()).isEqualByComparingTo("2831.56");
    }

    @Test
    public void insertsNothingWhenOneLineIsRefused() {
        Client.Answer answer = client.post(
                "salesOrders",
                "{'customerNumber':'10000','externalDocumentNumber':'web-2','salesOrderLines':["
                        + "{'lineType':'Item','lineObjectNumber':'1896-S','quantity':2},{'lineType':'Item','lineObjectNumber':'NO-SUCH','quantity':1}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("Internal_InvalidTableRelation");
        assertThat(client.get("salesOrders?$filter=" + Client.encode("externalDocumentNumber eq 'WEB-2'"))
                        .value())
                .isEmpty();
        assertThat(order("10000", "web-3", "1896-S", 1).get("number").asText())
                .as("no number is lost")
                .isEqualTo("101052");
    }

    @Test
    public void findsAnOrderByExternalDocumentNumber() {
        order("10000", "web-77", "1900-S", 1);

        assertThat(client.one("salesOrders", "externalDocumentNumber eq 'web-77'")
                        .get("customerNumber")
                        .asText())
                .isEqualTo("10000");
    }

    @Test
    public void acceptsTheSameReferenceTwiceAsBusinessCentralDoes() {
        order("10000", "web-5", "1900-S", 1);
        order("10000", "web-5", "1900-S", 1);

        assertThat(client.get("salesOrders?$filter=" + Client.encode("externalDocumentNumber eq 'WEB-5'"))
                        .value())
                .hasSize(2);
    }

    @Test
    public void refusesUnknownAndReadOnlyProperties() {
        Client.Answer unknown = client.post("salesOrders", "{'customerNumber':'10000','colour':'red'}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.message())
                .startsWith("The property 'colour' does not exist on type 'Microsoft.NAV.salesOrder'.");

        Client.Answer readOnly = client.post("salesOrders", "{'customerNumber':'10000','number':'X1'}");
        assertThat(readOnly.code()).isEqualTo("BadRequest_InvalidOperation");
        assertThat(readOnly.message()).startsWith("Control 'number' is read-only.");

        Client.Answer inLine =
                client.post("salesOrders", "{'customerNumber':'10000','salesOrderLines':[{'colour':'red'}]}");
        assertThat(inLine.status()).isEqualTo(400);
        assertThat(client.post("salesOrders", "[1]").code()).isEqualTo("BadRequest");
        assertThat(client.post("salesOrders", "{'customerNumber':10000}").code())
                .isEqualTo("BadRequest");
    }

    @Test
    public void crossFillsTheCustomerAndRefusesAContradiction() {
        String id = id(customer("20000"));

        JsonNode order =
                client.post("salesOrders", "{'customerId':'" + id + "'}").json();
        assertThat(order.get("customerNumber").asText()).isEqualTo("20000");
        assertThat(order.get("customerName").asText()).isEqualTo("Selangorian Ltd.");

        Client.Answer conflict = client.post("salesOrders", "{'customerId':'" + id + "','customerNumber':'10000'}");
        assertThat(conflict.code()).isEqualTo("Application_DialogException");
        assertThat(conflict.message()).startsWith("The sell-to customer values do not match to a specific Customer.");
        assertThat(client.post("salesOrders", "{'customerNumber':'NOBODY'}").message())
                .startsWith("The sell-to customer cannot be found.");
        assertThat(client.post("salesOrders", "{}").message())
                .startsWith("A \"customerNumber\" or a \"customerId\" must be provided.");
    }

    @Test
    public void refusesBlockedCustomersWhateverTheBlock() {
        for (String customer : new String[] {"40000", "01445544", "35451236"}) {
            Client.Answer answer = client.post("salesOrders", "{'customerNumber':'" + customer + "'}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message())
                    .startsWith("You cannot create this type of document when Customer " + customer);
        }
    }

    @Test
    public void letsAnOrderPassTheCreditLimit() {
        JsonNode order = order("30000", "web-6", "766BC-A", 1);

        assertThat(order.get("totalAmountIncludingTax").decimalValue())
                .isGreaterThan(customer("30000").get("creditLimit").decimalValue());
    }

    @Test
    public void refusesBlockedItems() {
        assertThat(line("80217").message()).startsWith("Blocked must be equal to 'No'  in Item: No.=80217.");
        assertThat(line("80105").message()).contains("Sales Blocked");
    }

    @Test
    public void namesTheItemByIdOrNumberButNotByTwoDifferentOnes() {
        String desk = id(item("1896-S"));
        assertThat(line("{'itemId':'" + desk + "','lineObjectNumber':'1900-S'}", true)
                        .message())
                .startsWith("The \"itemId\" and the \"lineObjectNumber\" do not match");
        assertThat(line("{'itemId':'11111111-1111-1111-1111-111111111111'}", true)
                        .message())
                .startsWith("The item does not exist.");
        assertThat(line("{'lineObjectNumber':'1896-S','quantity':1}", true).code())
                .as("without a type the line is a comment, and no comment has this number")
                .isEqualTo("Internal_InvalidTableRelation");
        assertThat(line("{'itemId':'" + desk + "','unitOfMeasureCode':'PALLET'}", true)
                        .code())
                .isEqualTo("Internal_InvalidTableRelation");
    }

    @Test
    public void pricesByUnitOfMeasureAndVariant() {
        JsonNode box = line(
                        "{'lineType':'Item','lineObjectNumber':'1896-S','unitOfMeasureCode':'BOX','quantity':2}", true)
                .json();
        assertThat(box.get("unitPrice").decimalValue())
                .as("4 x 925 is cheaper for 8 desks than 3720 a box, but 10 are needed")
                .isEqualByComparingTo("3720");

        JsonNode variants =
                client.get("items(" + id(item("1001")) + ")/itemVariants").value();
        JsonNode large = line(
                        "{'lineType':'Item','lineObjectNumber':'1001','itemVariantId':'" + id(variants.get(0))
                                + "','quantity':1}",
                        true)
                .json();
        assertThat(variants.get(0).get("code").asText()).isEqualTo("L");
        assertThat(large.get("unitPrice").decimalValue()).isEqualByComparingTo("739");
        assertThat(large.get("discountPercent").decimalValue()).isEqualByComparingTo("6");
    }

    @Test
    public void translatesLineTextsIntoTheCustomersLanguage() {
        assertThat(order("61000100", "", "1896-S", 1)
                        .at("/salesOrderLines/0/description")
                        .asText())
                .isEqualTo("Rakstāmgalds ATHENS");
        assertThat(order("61000200", "", "1896-S", 1)
                        .at("/salesOrderLines/0/description")
                        .asText())
                .isEqualTo("Письменный стол ATHENS");
    }

    @Test
    public void usesTheCurrencyOfTheCustomerOrOfTheRequest() {
        JsonNode dollars = order("01121212", "", "1908-S", 1);
        assertThat(dollars.get("currencyCode").asText()).isEqualTo("USD");
        assertThat(dollars.at("/salesOrderLines/0/unitPrice").decimalValue()).isEqualByComparingTo("205");
        assertThat(dollars.at("/salesOrderLines/0/discountPercent").decimalValue())
                .isEqualByComparingTo("3");
        assertThat(dollars.get("totalTaxAmount").decimalValue()).as("export").isEqualByComparingTo("0");

        JsonNode local = client.post("salesOrders", "{'customerNumber':'01121212','currencyCode':'EUR'}")
                .json();
        assertThat(local.get("currencyCode").asText()).isEqualTo("EUR");
        assertThat(client.post("salesOrders", "{'customerNumber':'10000','currencyCode':'XXX'}")
                        .message())
                .startsWith("The \"currencyCode\" does not match to a Currency.");
    }

    @Test
    public void changesOnlyUnderAFreshEntityTag() {
        JsonNode order = order("10000", "web-8", "1900-S", 1);
        String path = "salesOrders(" + id(order) + ")";

        assertThat(client.patch(path, null, "{'email':'a@b.example'}").code()).isEqualTo("BadRequest_InvalidToken");
        assertThat(client.patch(path, "nonsense", "{'email':'a@b.example'}").status())
                .isEqualTo(400);
        Client.Answer changed = client.patch(path, etag(order), "{'email':'a@b.example'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("email").asText()).isEqualTo("a@b.example");
        Client.Answer stale = client.patch(path, etag(order), "{'email':'c@d.example'}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("Request_EntityChanged");
        assertThat(client.patch(path, "*", "{'email':'c@d.example'}").status()).isEqualTo(200);
    }

    @Test
    public void addsChangesAndDeletesLines() {
        JsonNode order = order("61000300", "web-9", "1900-S", 2);
        String lines = "salesOrders(" + id(order) + ")/salesOrderLines";

        JsonNode added = client.post(lines, "{'lineType':'Item','lineObjectNumber':'1928-S','quantity':1}")
                .json();
        assertThat(added.get("unitPrice").decimalValue()).as("campaign price").isEqualByComparingTo("45.9");
        JsonNode changedOrder = client.get("salesOrders(" + id(order) + ")").json();
        assertThat(etag(changedOrder)).as("a line changes its order").isNotEqualTo(etag(order));

        JsonNode changed = client.patch(
                        "salesOrderLines(" + id(added) + ")", etag(added), "{'quantity':3,'discountPercent':10}")
                .json();
        assertThat(changed.get("amountExcludingTax").decimalValue()).isEqualByComparingTo("123.93");
        assertThat(client.patch("salesOrderLines(" + id(added) + ")", "*", "{'sequence':5}")
                        .message())
                .startsWith("The value for \"sequence\" cannot be modified.");
        assertThat(client.delete("salesOrderLines(" + id(added) + ")", etag(changed))
                        .status())
                .isEqualTo(204);
        assertThat(client.get(lines).value()).hasSize(1);
        assertThat(client.delete("salesOrders(" + id(order) + ")", "*").status())
                .isEqualTo(204);
        assertThat(client.get("salesOrders(" + id(order) + ")").status()).isEqualTo(404);
    }

    @Test
    public void keepsAManualInvoiceDiscount() {
        JsonNode order = order("10000", "", "1900-S", 1);
        JsonNode changed = client.patch("salesOrders(" + id(order) + ")", etag(order), "{'discountAmount':20}")
                .json();

        assertThat(changed.get("discountAmount").decimalValue()).isEqualByComparingTo("20");
        assertThat(changed.get("totalAmountExcludingTax").decimalValue()).isEqualByComparingTo("172.8");
    }

    @Test
    public void showsPricesWithVatToCustomersWhoSeeThemSo() {
        JsonNode order = order("61000400", "", "1896-S", 1);

        assertThat(order.get("pricesIncludeTax").asBoolean()).isTrue();
        assertThat(order.at("/salesOrderLines/0/unitPrice").decimalValue()).isEqualByComparingTo("1203.95");
        assertThat(order.at("/salesOrderLines/0/discountPercent").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(order.get("totalAmountIncludingTax").decimalValue()).isEqualByComparingTo("1203.95");
        assertThat(order.get("totalAmountExcludingTax").decimalValue()).isEqualByComparingTo("995");
    }

    @Test
    public void forgetsTheShipToCodeWhenTheAddressIsTyped() {
        client.admin("POST", "customers/61000100", "{'Ship-to Code':'JELGAVA'}");
        JsonNode order = order("61000100", "web-10", "1900-S", 1);
        assertThat(order.get("shipToCity").asText()).isEqualTo("Jelgava");

        client.patch("salesOrders(" + id(order) + ")", "*", "{'shipToCity':'Cēsis'}");
        JsonNode stored = client.admin("GET", "orders/" + order.get("number").asText(), null)
                .json();
        assertThat(stored.get("Ship-to City").asText()).isEqualTo("Cēsis");
        assertThat(stored.has("Ship-to Code")).isFalse();
    }

    @Test
    public void refusesWhatIsTooLong() {
        Client.Answer answer = client.post(
                "salesOrders", "{'customerNumber':'10000','externalDocumentNumber':'" + "x".repeat(36) + "'}");

        assertThat(answer.code()).isEqualTo("Application_StringExceededLength");
    }

    @Test
    public void refusesMethodsThatAPageDoesNotAllow() {
        assertThat(client.send("PATCH", client.company() + "salesOrders", "{}").code())
                .isEqualTo("BadRequest_MethodNotAllowed");
        assertThat(client.post("salesShipments", "{}").status()).isEqualTo(405);
        assertThat(client.post("dimensions", "{}").status()).isEqualTo(405);
        assertThat(client.send("PUT", client.company() + "salesOrders", "{}").status())
                .isEqualTo(405);
    }

    @Test
    public void createsAndChangesMasterData() {
        JsonNode created = client.post(
                        "items",
                        "{'number':'NEW-1','displayName':'New thing','baseUnitOfMeasureCode':'PCS','itemCategoryCode':'CHAIR','unitPrice':12.5}")
                .json();
        assertThat(created.get("itemCategoryId").asText())
                .isEqualTo(id(client.one("itemCategories", "code eq 'CHAIR'")));
        assertThat(order("10000", "", "NEW-1", 4)
                        .at("/salesOrderLines/0/unitPrice")
                        .decimalValue())
                .isEqualByComparingTo("12.5");
        assertThat(client.post("items", "{'number':'NEW-1'}").code()).isEqualTo("Internal_EntityWithSameKeyExists");
        assertThat(client.post("items", "{'number':'NEW-2','itemCategoryCode':'NOPE'}")
                        .code())
                .isEqualTo("Internal_InvalidTableRelation");
        JsonNode changed = client.patch(
                        "customers(" + id(customer("10000")) + ")", "*", "{'blocked':'All','creditLimit':1}")
                .json();
        assertThat(changed.get("blocked").asText()).isEqualTo("All");
        assertThat(client.delete("items(" + id(item("1896-S")) + ")", "*").message())
                .startsWith("You cannot delete Item 1896-S");
    }

    private static Client.Answer line(String item) {
        return line("{'lineType':'Item','lineObjectNumber':'" + item + "','quantity':1}", true);
    }

    private static Client.Answer line(String json, boolean onNewOrder) {
        String order =
                id(client.post("salesOrders", "{'customerNumber':'20000'}").json());
        return client.post("salesOrders(" + order + ")/salesOrderLines", json);
    }
}
