package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.DocumentFigures;
import org.webnav.connector.simulator.navision.page.Navigation;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.page.Property;
import org.webnav.connector.simulator.navision.store.Row;

/** Writes records as OData entities. */
final class EntityJson {

    private final Pages pages;
    private final Books books;
    private final String root;

    /**
     * @param root address of the company, for the links of media
     */
    EntityJson(Pages pages, Books books, String root) {
        this.pages = pages;
        this.books = books;
        this.root = root;
    }

    ObjectNode write(Page page, Row row, QueryOptions options) {
        ObjectNode json = Json.object();
        json.put("@odata.etag", Etag.of(row));
        for (Property property : selected(page, options)) {
            if (property.type() == Edm.STREAM) {
                stream(json, page, row, property);
            } else {
                Values.put(json, property.name(), property.type(), property.value(books, row));
            }
        }
        options.expand().forEach((name, nested) -> expand(json, page, row, name, nested));
        return json;
    }

    private static List<Property> selected(Page page, QueryOptions options) {
        return options.select().isEmpty()
                ? List.copyOf(page.all())
                : options.select().stream().map(page::property).toList();
    }

    private void stream(ObjectNode json, Page page, Row row, Property property) {
        Property key = page.property(page.keys().get(0));
        String link = "%s/%s(%s)/%s".formatted(root, page.set(), key.value(books, row), property.name());
        json.put(property.name() + "@odata.mediaEditLink", link);
        json.put(property.name() + "@odata.mediaReadLink", link);
    }

    private void expand(ObjectNode json, Page page, Row row, String name, QueryOptions options) {
        Navigation navigation = page.navigation().get(name);
        if (navigation == null) {
            throw NavException.badRequest(
                    "BadRequest",
                    "Could not find a property named '%s' on type 'Microsoft.NAV.%s'.".formatted(name, page.type()));
        }
        List<Row> targets = navigate(page, row, navigation).toList();
        if (!navigation.many()) {
            json.set(
                    name,
                    targets.isEmpty() ? null : write(pages.require(navigation.target()), targets.get(0), options));
            return;
        }
        ArrayNode array = json.putArray(name);
        for (Row target : targets) {
            array.add(write(pages.require(navigation.target()), target, options));
        }
    }

    /** The records that a navigation property leads to. */
    Stream<Row> navigate(Page page, Row row, Navigation navigation) {
        if (navigation.target() == null) {
            return Stream.empty();
        }
        Page target = pages.require(navigation.target());
        Object own = page.property(navigation.ownProperty()).value(books, row);
        if (navigation.targetProperty().equals("documentId")) {
            return documentLines(row);
        }
        if (!navigation.many()
                && navigation.targetProperty().equals(target.keys().get(0))) {
            return own.equals("") ? Stream.empty() : target.byKey(books, Map.of("", own.toString())).stream();
        }
        Property property = target.property(navigation.targetProperty());
        return target.rows(books.data()).filter(other -> own.equals(property.value(books, other)));
    }

    private Stream<Row> documentLines(Row document) {
        return DocumentFigures.lines(books, document).stream();
    }
}
