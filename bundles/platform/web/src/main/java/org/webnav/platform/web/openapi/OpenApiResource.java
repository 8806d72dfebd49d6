package org.webnav.platform.web.openapi;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.Operation;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.rest.Anonymous;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.web.rest.PublishedResources;

/** The description of the REST interface as it is at this moment: of everything, or of one capability. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/openapi.json", RestResource.CAPABILITY + "=platform"})
@Path("")
@Produces("application/json")
public final class OpenApiResource implements RestResource {

    private final PublishedResources published;
    private final OpenApiDocuments documents = new OpenApiDocuments();

    @Activate
    public OpenApiResource(@Reference PublishedResources published) {
        this.published = published;
    }

    @GET
    @Anonymous
    @Operation(summary = "OpenAPI 3 document of the running capabilities")
    public String get(@QueryParam("capability") @DefaultValue("") String capability) {
        return Json.pretty(documents.of(published.list(), capability));
    }
}
