package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.webnav.connector.api.ErpOrder;

/** An order as Business Central's API wants it; what it does not hold is looked up first. */
final class OrderWriter {

    /** Description of a line, field 11 of table 37. */
    private static final int TEXT = 100;

    private final Pages pages;
    private final Currencies currencies;
    private final Page addresses;
    private final Page variants = Page.api("itemVariants", "id", "code", "itemNumber");

    OrderWriter(Settings settings, Pages pages, Currencies currencies) {
        this.pages = pages;
        this.currencies = currencies;
        this.addresses = DeliveryAddresses.page(settings.names());
    }

    /** @throws NotOrderable if the ERP does not know something that the order names */
    ObjectNode write(ErpOrder order) throws NotOrderable {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("customerNumber", order.customer());
        json.put("externalDocumentNumber", order.reference());
        put(json, "orderDate", order.orderDate());
        put(json, "requestedDeliveryDate", order.wantedDate());
        json.put("currencyCode", currency(order));
        if (given(order.deliveryAddress())) {
            putAddress(json, order);
        }
        ArrayNode lines = json.putArray("salesOrderLines");
        for (ErpOrder.Line line : order.lines()) {
            lines.add(line(line));
        }
        comments(order)
                .forEach(text -> lines.addObject().put("lineType", "Comment").put("description", text));
        return json;
    }

    private static void put(ObjectNode json, String field, LocalDate date) {
        if (date != null) {
            json.put(field, date.toString());
        }
    }

    /** Blank, not left out: otherwise the customer's currency would count. */
    private String currency(ErpOrder order) throws NotOrderable {
        if (order.localCurrency()) {
            return "";
        }
        return currencies
                .codes()
                .code(order.currency())
                .orElseThrow(() -> new NotOrderable("currency-unknown", "no currency " + order.currency()));
    }

    /** The API has no field for the address's code. */
    private void putAddress(ObjectNode json, ErpOrder order) throws NotOrderable {
        String filter = addresses.equal("Customer_No", order.customer())
                + " and "
                + addresses.equal("Code", order.deliveryAddress());
        Row row = first(addresses, filter)
                .orElseThrow(() ->
                        new NotOrderable("delivery-address-unknown", "no delivery address " + order.deliveryAddress()));
        json.put("shipToName", row.text("Name"));
        json.put("shipToContact", row.text("Contact"));
        json.put("shipToAddressLine1", row.text("Address"));
        json.put("shipToAddressLine2", row.text("Address_2"));
        json.put("shipToCity", row.text("City"));
        json.put("shipToState", row.text("County"));
        json.put("shipToPostCode", row.text("Post_Code"));
        json.put("shipToCountry", row.text("Country_Region_Code"));
    }

    /** The order of the fields matters: a unit or quantity set later would price the line anew. */
    private ObjectNode line(ErpOrder.Line line) throws NotOrderable {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("lineType", "Item");
        json.put("lineObjectNumber", line.item());
        if (given(line.variant())) {
            json.put("itemVariantId", variant(line));
        }
        if (given(line.unit())) {
            json.put("unitOfMeasureCode", line.unit());
        }
        json.put("quantity", line.quantity());
        json.put("unitPrice", line.unitPrice());
        json.put("discountPercent", line.lineDiscountPercent());
        return json;
    }

    private String variant(ErpOrder.Line line) throws NotOrderable {
        String filter = variants.equal("itemNumber", line.item()) + " and " + variants.equal("code", line.variant());
        return first(variants, filter)
                .map(row -> row.text("id"))
                .orElseThrow(() -> new NotOrderable(
                        "variant-unknown", "no variant " + line.variant() + " of item " + line.item()));
    }

    private Optional<Row> first(Page page, String filter) {
        return pages.all(page, filter).stream().findFirst();
    }

    private static List<String> comments(ErpOrder order) {
        List<String> texts = new ArrayList<>();
        if (given(order.customerReference())) {
            texts.addAll(pieces("Your Reference: " + order.customerReference()));
        }
        if (given(order.comment())) {
            order.comment().lines().filter(OrderWriter::given).forEach(text -> texts.addAll(pieces(text.strip())));
        }
        return texts;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > TEXT) {
            int space = rest.lastIndexOf(' ', TEXT);
            int end = space > 0 ? space : TEXT;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    /** The ERP does not know something that the order names, so it was not sent. */
    static final class NotOrderable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        NotOrderable(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
