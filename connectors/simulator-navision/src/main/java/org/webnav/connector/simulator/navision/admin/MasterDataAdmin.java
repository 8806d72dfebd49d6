package org.webnav.connector.simulator.navision.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.ItemFigures;
import org.webnav.connector.simulator.navision.business.Ledgers;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.RowJson;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Table;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Changes items, customers and any other record. Names are short ones or Navision's own field names. */
final class MasterDataAdmin {

    private static final Map<String, String> ITEM = Map.of(
            "unitPrice", "Unit Price",
            "blocked", "Blocked",
            "salesBlocked", "Sales Blocked",
            "description", "Description",
            "category", "Item Category Code",
            "discountGroup", "Item Disc. Group");

    private static final Map<String, String> CUSTOMER = Map.of(
            "creditLimit", "Credit Limit (LCY)",
            "blocked", "Blocked",
            "name", "Name",
            "priceGroup", "Customer Price Group",
            "discountGroup", "Customer Disc. Group",
            "language", "Language Code",
            "currency", "Currency Code",
            "paymentTerms", "Payment Terms Code");

    private final Store store;
    private final Supplier<LocalDate> today;

    MasterDataAdmin(Store store, Supplier<LocalDate> today) {
        this.store = store;
        this.today = today;
    }

    /** Besides fields: {@code stock} by location sets the quantity, {@code texts} by language sets translations. */
    Response item(List<String> path, ObjectNode body) {
        return store.write(tx -> {
            Row item = require(tx, "Item", path);
            body.path("stock").fields().forEachRemaining(stock -> stock(tx, item, stock.getKey(), stock.getValue()));
            body.path("texts").fields().forEachRemaining(text -> text(tx, item, text.getKey(), text.getValue()));
            ObjectNode fields = body.deepCopy().without(List.of("stock", "texts"));
            return Response.json(
                    200, RowJson.write(tx.modify(changed(item, fields, ITEM).with("Last Date Modified", today.get()))));
        });
    }

    Response customer(List<String> path, ObjectNode body) {
        return store.write(tx -> {
            Row changed = changed(require(tx, "Customer", path), body, CUSTOMER);
            return Response.json(200, RowJson.write(tx.modify(changed.with("Last Date Modified", today.get()))));
        });
    }

    /** {@code {"table":…,"fields":{…}}}: changes the record with this key or inserts it. */
    Response put(ObjectNode body) {
        return store.write(tx -> {
            Table table = tx.database().schema().table(body.path("table").asText());
            Row given = RowJson.read(table, body.path("fields"));
            Row stored = tx.database()
                    .find(table.name(), key(given))
                    .map(existing -> tx.modify(changed(existing, (ObjectNode) body.get("fields"), Map.of())))
                    .orElseGet(() -> tx.insert(given));
            return Response.json(200, RowJson.write(stored));
        });
    }

    Response remove(ObjectNode body) {
        return store.write(tx -> {
            Table table = tx.database().schema().table(body.path("table").asText());
            Row given = RowJson.read(table, body.path("fields"));
            tx.delete(tx.database().find(table.name(), key(given)).orElseThrow(NavException::notFound));
            return Response.of(204);
        });
    }

    private static Object[] key(Row row) {
        return row.table().key().stream().map(field -> row.get(field.name())).toArray();
    }

    private static Row require(Transaction tx, String table, List<String> path) {
        return tx.database().find(table, path.get(1)).orElseThrow(NavException::notFound);
    }

    private static Row changed(Row row, ObjectNode fields, Map<String, String> shortNames) {
        Row result = row;
        for (Map.Entry<String, JsonNode> entry : fields.properties()) {
            String name = shortNames.getOrDefault(entry.getKey(), entry.getKey());
            Field field = row.table().field(name);
            Object value = entry.getValue().isNull() ? null : RowJson.value(field, entry.getValue());
            result = result.with(name, "".equals(value) ? null : value);
        }
        return result;
    }

    private void stock(Transaction tx, Row item, String location, JsonNode wanted) {
        BigDecimal present = ItemFigures.inventory(new Books(tx.database(), today.get()), item.text("No."), location);
        BigDecimal difference = new BigDecimal(wanted.asText()).subtract(present);
        if (difference.signum() != 0) {
            tx.database().require("Location", location);
            new Ledgers(tx).adjusted(item.text("No."), today.get(), location, difference, "ADMIN");
        }
    }

    private static void text(Transaction tx, Row item, String language, JsonNode text) {
        tx.database()
                .find("Item Translation", item.text("No."), "", language)
                .ifPresentOrElse(
                        row -> tx.modify(row.with("Description", text.asText())),
                        () -> tx.insert(tx.database()
                                .schema()
                                .table("Item Translation")
                                .blank()
                                .with(Map.of(
                                        "Item No.", item.text("No."),
                                        "Language Code", language,
                                        "Description", text.asText()))));
    }
}
