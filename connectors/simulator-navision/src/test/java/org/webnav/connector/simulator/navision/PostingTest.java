package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.Test;

public class PostingTest extends SimulatorTestCase {

    @Test
    public void shipsAndInvoicesAnOrder() {
        JsonNode order = order("61000300", "web-11", "1900-S", 4);
        BigDecimal stock = item("1900-S").get("inventory").decimalValue();
        BigDecimal balance = balance("61000300");

        Client.Answer posted = client.post("salesOrders(" + id(order) + ")/Microsoft.NAV.shipAndInvoice", "{}");

        assertThat(posted.status()).isEqualTo(204);
        assertThat(client.get("salesOrders(" + id(order) + ")").status())
                .as("the order is gone")
                .isEqualTo(404);
        JsonNode invoice = client.one("salesInvoices", "externalDocumentNumber eq 'WEB-11'");
        assertThat(posted.header("Location")).endsWith("/salesInvoices(" + id(invoice) + ")");
        assertThat(invoice.get("orderNumber")).isEqualTo(order.get("number"));
        assertThat(invoice.get("orderId").asText()).isEqualTo(id(order));
        assertThat(invoice.get("status").asText()).isEqualTo("Open");
        BigDecimal total = order.get("totalAmountIncludingTax").decimalValue();
        assertThat(invoice.get("totalAmountIncludingTax").decimalValue()).isEqualByComparingTo(total);
        assertThat(invoice.get("remainingAmount").decimalValue()).isEqualByComparingTo(total);
        assertThat(invoice.get("dueDate").asText()).isEqualTo(TODAY.plusDays(30).toString());
        assertThat(client.get("salesInvoices(" + id(invoice) + ")/salesInvoiceLines")
                        .value())
                .hasSize(1);
        JsonNode shipment = client.one("salesShipments", "externalDocumentNumber eq 'web-11'");
        assertThat(client.get("salesShipments(" + id(shipment) + ")/salesShipmentLines")
                        .value())
                .hasSize(1);
        assertThat(item("1900-S").get("inventory").decimalValue())
                .isEqualByComparingTo(stock.subtract(new BigDecimal(4)));
        assertThat(balance("61000300")).isEqualByComparingTo(balance.add(total));
        JsonNode entry = client.service("CustomerLedgerEntries?$filter="
                        + Client.encode(
                                "Document_No eq '" + invoice.get("number").asText() + "'"))
                .value()
                .get(0);
        assertThat(entry.get("Document_Type").asText()).isEqualTo("Invoice");
        assertThat(entry.get("External_Document_No").asText()).isEqualTo("WEB-11");
        assertThat(entry.get("Open").asBoolean()).isTrue();
    }

    @Test
    public void refusesASecondInvoiceForOneReference() {
        post(order("10000", "web-12", "1900-S", 1));
        JsonNode again = order("10000", "web-12", "1900-S", 1);

        Client.Answer refused = client.post("salesOrders(" + id(again) + ")/Microsoft.NAV.shipAndInvoice", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).startsWith("Sales Invoice WEB-12 already exists for this customer.");
        assertThat(client.get("salesOrders(" + id(again) + ")").status()).isEqualTo(200);
        assertThat(client.get("salesShipments?$filter="
                                + Client.encode(
                                        "orderNumber eq '" + again.get("number").asText() + "'"))
                        .value())
                .as("the shipment is undone with the invoice")
                .isEmpty();
    }

    @Test
    public void refusesToPostForABlockedCustomerOrWithoutLines() {
        JsonNode order = order("20000", "web-13", "1900-S", 1);
        client.admin("POST", "customers/20000", "{'blocked':'Ship'}");
        assertThat(client.post("salesOrders(" + id(order) + ")/Microsoft.NAV.shipAndInvoice", "{}")
                        .message())
                .startsWith("You cannot post this type of document when Customer 20000 is blocked with type Ship");

        JsonNode empty =
                client.post("salesOrders", "{'customerNumber':'10000'}").json();
        assertThat(client.post("salesOrders(" + id(empty) + ")/Microsoft.NAV.shipAndInvoice", "{}")
                        .message())
                .startsWith("There is nothing to post");
    }

    @Test
    public void shipsInPartsAndInvoicesLater() {
        JsonNode order = order("61000300", "web-14", "1900-S", 10);
        String number = order.get("number").asText();
        BigDecimal outstanding = statistics("61000300", "Outstanding_Orders_LCY");
        BigDecimal total = order.get("totalAmountIncludingTax").decimalValue();

        client.admin("POST", "orders/" + number + "/post", "{'invoice':false,'lines':{'10000':4}}");

        JsonNode line = client.get("salesOrders(" + id(order) + ")/salesOrderLines")
                .value()
                .get(0);
        assertThat(line.get("shippedQuantity").asInt()).isEqualTo(4);
        assertThat(line.get("shipQuantity").asInt()).isEqualTo(6);
        assertThat(client.get("salesOrders(" + id(order) + ")")
                        .json()
                        .get("fullyShipped")
                        .asBoolean())
                .isFalse();
        BigDecimal shipped = total.multiply(new BigDecimal("0.4")).setScale(2, RoundingMode.HALF_UP);
        assertThat(statistics("61000300", "Shipped_Not_Invoiced_LCY")).isEqualByComparingTo(shipped);
        assertThat(statistics("61000300", "Outstanding_Orders_LCY"))
                .isEqualByComparingTo(outstanding.subtract(shipped));
        assertThat(client.delete("salesOrderLines(" + id(line) + ")", "*").status())
                .isEqualTo(400);
        assertThat(client.patch("salesOrderLines(" + id(line) + ")", "*", "{'quantity':3}")
                        .status())
                .isEqualTo(400);

        client.admin("POST", "orders/" + number + "/post", "{}");

        assertThat(client.get("salesOrders(" + id(order) + ")").status()).isEqualTo(404);
        assertThat(client.get("salesShipments?$filter=" + Client.encode("orderNumber eq '" + number + "'"))
                        .value())
                .hasSize(2);
        assertThat(client.one("salesInvoices", "orderNumber eq '" + number + "'")
                        .get("totalAmountIncludingTax")
                        .decimalValue())
                .isEqualByComparingTo(total);
        assertThat(statistics("61000300", "Shipped_Not_Invoiced_LCY")).isEqualByComparingTo("0");
    }

    @Test
    public void settlesAnInvoiceInPartsAndInFull() {
        post(order("10000", "web-15", "1900-S", 1));
        JsonNode invoice = client.one("salesInvoices", "externalDocumentNumber eq 'WEB-15'");
        String number = invoice.get("number").asText();

        client.admin("POST", "invoices/" + number + "/pay", "{'amount':'100.00'}");
        assertThat(client.get("salesInvoices(" + id(invoice) + ")")
                        .json()
                        .get("remainingAmount")
                        .decimalValue())
                .isEqualByComparingTo(
                        invoice.get("remainingAmount").decimalValue().subtract(new BigDecimal(100)));
        client.admin("POST", "invoices/" + number + "/pay", "{}");
        assertThat(client.get("salesInvoices(" + id(invoice) + ")")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("Paid");
        assertThat(client.admin("POST", "invoices/" + number + "/pay", "{}").status())
                .isEqualTo(404);
    }

    private static void post(JsonNode order) {
        Client.Answer posted = client.post("salesOrders(" + id(order) + ")/Microsoft.NAV.shipAndInvoice", "{}");
        assertThat(posted.status()).isEqualTo(204);
    }

    private static BigDecimal balance(String customer) {
        return client.get("customers(" + id(customer(customer)) + ")/customerFinancialDetails")
                .json()
                .get("balance")
                .decimalValue();
    }

    private static BigDecimal statistics(String customer, String field) {
        return client.service("CustomerStatistics('" + customer + "')")
                .json()
                .get(field)
                .decimalValue();
    }
}
