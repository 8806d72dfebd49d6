package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.Test;

public class ReadingTest extends SimulatorTestCase {

    @Test
    public void refusesWrongCredentials() {
        Client.Answer answer = new Client(simulator.port(), "webnav", "wrong").send("GET", "/api/v2.0/companies", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("Authentication_InvalidCredentials");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    public void findsTheCompanyByIdAndByName() {
        JsonNode company =
                client.send("GET", "/api/v2.0/companies", null).value().get(0);

        assertThat(company.get("name").asText()).isEqualTo("CRONUS International Ltd.");
        assertThat(client.send("GET", "/api/v2.0/items?company=CRONUS%20International%20Ltd.&$top=1", null)
                        .status())
                .isEqualTo(200);
        Client.Answer other =
                client.send("GET", "/api/v2.0/companies(11111111-1111-1111-1111-111111111111)/items", null);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.code()).isEqualTo("Internal_CompanyNotFound");
    }

    @Test
    public void followsNextLinksWithoutLossOrRepetition() {
        List<String> numbers = new ArrayList<>();
        String next = client.company() + "items?$select=number&$filter=" + Client.encode("unitPrice gt 0");
        int pages = 0;
        while (next != null) {
            Client.Answer answer = client.send("GET", next, null, "Prefer", "odata.maxpagesize=20");
            assertThat(answer.header("Preference-Applied")).isEqualTo("odata.maxpagesize=20");
            answer.value().forEach(item -> numbers.add(item.get("number").asText()));
            next = answer.json().path("@odata.nextLink").asText(null);
            pages++;
        }
        assertThat(pages).isEqualTo(5);
        assertThat(numbers).hasSize(86).isSorted();
        assertThat(new HashSet<>(numbers)).hasSize(86);
    }

    @Test
    public void pagesUnderAnOrderToo() {
        String path = client.company() + "items?$select=number,unitPrice&$orderby=unitPrice%20desc&$top=50";
        Client.Answer first = client.send("GET", path, null, "Prefer", "odata.maxpagesize=30");
        Client.Answer second = client.send(
                "GET", first.json().get("@odata.nextLink").asText(), null, "Prefer", "odata.maxpagesize=30");

        assertThat(first.value()).hasSize(30);
        assertThat(second.value()).hasSize(20);
        assertThat(second.json().has("@odata.nextLink")).isFalse();
        assertThat(first.value().get(29).get("unitPrice").decimalValue())
                .isGreaterThanOrEqualTo(second.value().get(0).get("unitPrice").decimalValue());
    }

    @Test
    public void combinesTopSkipAndCount() {
        JsonNode json =
                client.get("items?$top=3&$skip=2&$count=true&$select=number").json();

        assertThat(json.get("@odata.count").asInt()).isEqualTo(86);
        assertThat(json.get("value")).hasSize(3);
        assertThat(client.get("items/$count").response().body()).isEqualTo("86");
    }

    @Test
    public void filtersByComparisonsAndTextFunctions() {
        assertThat(numbers("unitPrice ge 1000.8 and unitPrice lt 1001")).containsExactly("1896-S");
        assertThat(numbers("number eq '1896-S' or number eq '1900-S'")).containsExactly("1896-S", "1900-S");
        assertThat(numbers("contains(displayName,'Desk')")).containsExactly("1896-S");
        assertThat(numbers("startswith(number,'1896')")).containsExactly("1896-S");
        assertThat(numbers("not (type eq 'Inventory')"))
                .contains("SRV-ASM", "SRV-DEL")
                .doesNotContain("1896-S");
        assertThat(numbers("type eq 'Non_x002D_Inventory'")).containsExactly("SRV-DEL");
        assertThat(numbers("contains(tolower(displayName),'athens')")).containsExactly("1896-S", "1906-S");
        assertThat(numbers("number eq '1896-s'")).as("codes ignore case").containsExactly("1896-S");
    }

    @Test
    public void refusesAnOrOverDifferentFields() {
        Client.Answer answer = client.get("items?$filter=" + Client.encode("number eq '1' or displayName eq 'x'"));

        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.code()).isEqualTo("BadRequest_MethodNotImplemented");
    }

    @Test
    public void refusesUnknownPropertiesOptionsAndBadLiterals() {
        assertThat(client.get("items?$filter=" + Client.encode("colour eq 'red'"))
                        .status())
                .isEqualTo(400);
        assertThat(client.get("items?$select=colour").status()).isEqualTo(400);
        assertThat(client.get("items?$orderby=colour").status()).isEqualTo(400);
        assertThat(client.get("items?$search=red").status()).isEqualTo(400);
        assertThat(client.get("items?$filter=" + Client.encode("unitPrice gt 'many'"))
                        .status())
                .isEqualTo(400);
        assertThat(client.get("items?$filter=" + Client.encode("unitPrice gt")).status())
                .isEqualTo(400);
        assertThat(client.get("items?$top=-1").status()).isEqualTo(400);
    }

    @Test
    public void filtersByTimeOfChange() {
        String before = item("1896-S").get("lastModifiedDateTime").asText();
        client.admin("POST", "items/1896-S", "{'unitPrice':'1010.00'}");

        assertThat(numbers("lastModifiedDateTime gt " + before)).containsExactly("1896-S");
    }

    @Test
    public void readsByKeyAndNavigates() {
        String desk = "items(" + id(item("1896-S")) + ")";

        assertThat(client.get(desk).json().get("number").asText()).isEqualTo("1896-S");
        assertThat(client.get(desk).header("ETag"))
                .isEqualTo(etag(client.get(desk).json()));
        assertThat(client.get(desk + "/baseUnitOfMeasure").json().get("code").asText())
                .isEqualTo("PCS");
        assertThat(client.get("items(" + id(item("1001")) + ")/itemVariants").value())
                .hasSize(3);
        assertThat(client.get("customers(" + id(customer("10000")) + ")/customerFinancialDetails")
                        .json()
                        .get("number")
                        .asText())
                .isEqualTo("10000");
        assertThat(client.get("customers(" + id(customer("10000")) + ")/agedAccountsReceivable")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void answersMissingThingsWithNotFound() {
        Client.Answer missing = client.get("items(11111111-1111-1111-1111-111111111111)");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.code()).isEqualTo("Internal_RecordNotFound");
        assertThat(missing.message()).containsPattern("CorrelationId:  [0-9a-f-]{36}\\.$");
        assertThat(client.get("gadgets").code()).isEqualTo("BadRequest_ResourceNotFound");
        assertThat(client.get("items(not-a-guid)").status()).isEqualTo(404);
        assertThat(client.get("items(" + id(item("1896-S")) + ")/gadgets").status())
                .isEqualTo(404);
    }

    @Test
    public void expandsLinesWithNestedOptions() {
        JsonNode order = client.get("salesOrders?$filter=" + Client.encode("number eq '101015'")
                        + "&$expand=salesOrderLines($select=lineObjectNumber,quantity)")
                .value()
                .get(0);

        assertThat(order.get("salesOrderLines")).hasSize(4);
        assertThat(order.get("salesOrderLines").get(0).size()).isEqualTo(3);
        assertThat(client.get("items?$expand=colours").status()).isEqualTo(400);
    }

    @Test
    public void showsLinesOnlyOfANamedDocument() {
        Client.Answer all = client.get("salesOrderLines");
        assertThat(all.status()).isEqualTo(400);
        assertThat(all.message()).startsWith("You must specify an Id or a Document Id to get the lines.");

        String order = id(client.one("salesOrders", "number eq '101015'"));
        assertThat(client.get("salesOrderLines?$filter=" + Client.encode("documentId eq " + order))
                        .value())
                .hasSize(4);
        assertThat(client.get("salesOrders(" + order + ")/salesOrderLines").value())
                .hasSize(4);
    }

    @Test
    public void writesBlankValuesAsBusinessCentralDoes() {
        JsonNode order = client.one("salesOrders", "number eq '101001'");

        assertThat(order.get("requestedDeliveryDate").asText()).isEqualTo("0001-01-01");
        assertThat(order.get("currencyId").asText()).isEqualTo("00000000-0000-0000-0000-000000000000");
        assertThat(order.get("currencyCode").asText()).isEqualTo("EUR");
        assertThat(customer("10000").get("blocked").asText()).isEqualTo("_x0020_");
        assertThat(customer("40000").get("blocked").asText()).isEqualTo("Ship");
    }

    private static List<String> numbers(String filter) {
        List<String> numbers = new ArrayList<>();
        client.get("items?$select=number&$filter=" + Client.encode(filter))
                .value()
                .forEach(item -> numbers.add(item.get("number").asText()));
        return numbers;
    }

    @Test
    public void tellsTheCustomerOfAContactThroughItsCompany() {
        JsonNode teal = client.get("contacts?$filter=" + Client.encode("number eq 'CT000002'"))
                .value()
                .get(0);
        assertThat(teal.get("displayName").asText()).isEqualTo("Andy Teal");
        assertThat(teal.get("companyName").asText()).isEqualTo("The Cannon Group PLC");
        assertThat(teal.get("contactBusinessRelation").asText()).isEqualTo("Customer");

        JsonNode customer = client.get("customers?$expand=contactsInformation($expand=contacts)&$filter="
                        + Client.encode("number eq '10000'"))
                .value()
                .get(0);
        assertThat(customer.get("contactsInformation").findValuesAsText("contactNumber"))
                .containsExactly("CT000001", "CT000002", "CT000003", "CT000004");
        JsonNode information = customer.get("contactsInformation").get(1);
        assertThat(information.get("relatedId")).isEqualTo(customer.get("id"));
        assertThat(information.get("relatedType").asText()).isEqualTo("Customer");
        assertThat(information.path("contacts").path("email").asText()).isEqualTo("andy.teal@cannon.example");

        JsonNode prospect = client.get("contacts?$filter=" + Client.encode("displayName eq 'Ruth Barlow'"))
                .value()
                .get(0);
        assertThat(prospect.get("contactBusinessRelation").asText()).isEqualTo("None");
        assertThat(client.service("ContactBusinessRelations?$filter=" + Client.encode("Contact_No eq 'CT000001'"))
                        .value()
                        .get(0)
                        .get("No")
                        .asText())
                .isEqualTo("10000");
    }
}
