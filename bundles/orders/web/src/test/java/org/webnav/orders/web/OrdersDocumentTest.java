package org.webnav.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import org.junit.Test;

/** What the OpenAPI document tells of orders to those who build on them. */
public class OrdersDocumentTest {

    private final OpenAPI document = new Reader(new OpenAPI()).read(OrdersResource.class);

    @Test
    public void everyAnswerWithAnOrderNamesItsSchema() {
        var paths = document.getPaths();
        assertThat(schemaOf(paths.get("/").getPost(), "201")).isEqualTo("#/components/schemas/OrderJson");
        assertThat(schemaOf(paths.get("/{id}").getGet(), "200")).isEqualTo("#/components/schemas/OrderJson");
        assertThat(schemaOf(paths.get("/{id}").getPatch(), "200")).isEqualTo("#/components/schemas/OrderJson");
        assertThat(schemaOf(paths.get("/{id}/reprice").getPost(), "200")).isEqualTo("#/components/schemas/OrderJson");
        assertThat(schemaOf(paths.get("/{id}/submit").getPost(), "200")).isEqualTo("#/components/schemas/OrderJson");
        assertThat(schemaOf(paths.get("/{id}/cancel").getPost(), "200")).isEqualTo("#/components/schemas/OrderJson");
    }

    @Test
    public void anOrderCarriesItsWayIntoTheErp() {
        assertThat(properties("OrderJson").get("transfer").get$ref()).isEqualTo("#/components/schemas/Transfer");
        assertThat(properties("Transfer")).containsKeys("state", "erpNumber", "attempts", "reference", "message");
    }

    private static String schemaOf(Operation operation, String code) {
        return operation
                .getResponses()
                .get(code)
                .getContent()
                .get("application/json")
                .getSchema()
                .get$ref();
    }

    @SuppressWarnings("rawtypes")
    private Map<String, io.swagger.v3.oas.models.media.Schema> properties(String schema) {
        return document.getComponents().getSchemas().get(schema).getProperties();
    }
}
