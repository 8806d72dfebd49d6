package org.webnav.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.junit.Test;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.web.identity.MeResource;
import org.webnav.platform.web.rest.PublishedResources.Published;

/** The merged document. */
public class OpenApiDocumentsTest {

    @Path("")
    @Produces("application/json")
    public static final class Rows implements RestResource {

        public record Line(BigDecimal amount) {}

        @GET
        public Page<Line> list() {
            return new Page<>(List.of(), 0, 0, 25);
        }
    }

    @Path("")
    @Produces("application/json")
    public static final class Texts implements RestResource {

        public record Line(String text) {}

        @GET
        public Line get() {
            return new Line("");
        }
    }

    private final OpenAPI document = new OpenApiDocuments()
            .of(
                    List.of(
                            new Published(Rows.class, "/v1/rows", "test"),
                            new Published(Texts.class, "/v1/texts", "test"),
                            new Published(MeResource.class, "/v1/me", "platform")),
                    "");

    @Test
    public void keepsTypesOfOneNameApart() {
        assertThat(properties("platform.OpenApiDocumentsTest.Rows.Line")).containsOnlyKeys("amount");
        assertThat(properties("platform.OpenApiDocumentsTest.Texts.Line")).containsOnlyKeys("text");
        assertThat(properties("platform.Page-platform.OpenApiDocumentsTest.Rows.Line"))
                .containsKey("items");
    }

    @Test
    public void tellsThatDecimalsAreText() {
        assertThat(properties("platform.OpenApiDocumentsTest.Rows.Line")
                        .get("amount")
                        .getType())
                .isEqualTo("string");
    }

    @Test
    public void tellsWhatIsAnsweredByHand() {
        Operation me = document.getPaths().get("/api/v1/me").getGet();
        assertThat(me.getResponses()
                        .get("200")
                        .getContent()
                        .get("application/json")
                        .getSchema()
                        .get$ref())
                .isEqualTo("#/components/schemas/platform.Me");
        assertThat(properties("platform.Me")).containsKeys("permissions", "csrfToken");
    }

    @Test
    public void namesBothSessionCookies() {
        var session = document.getComponents().getSecuritySchemes().get("session");
        assertThat(session.getName()).isEqualTo("__Host-webnav");
        assertThat(session.getDescription()).contains("webnav-session");
    }

    @SuppressWarnings("rawtypes")
    private Map<String, Schema> properties(String schema) {
        assertThat(document.getComponents().getSchemas()).containsKey(schema);
        return document.getComponents().getSchemas().get(schema).getProperties();
    }
}
