package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The definitions of attributes. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/attributes", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class AttributesResource implements RestResource {

    private final Attributes attributes;

    @Activate
    public AttributesResource(@Reference Attributes attributes) {
        this.attributes = attributes;
    }

    @GET
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "All attributes with their options, in the order in which they are shown")
    public List<AttributeView> all() {
        Map<String, Set<String>> ofErp = attributes.ofErp();
        return attributes.all().stream()
                .map(attribute -> AttributeView.of(attribute, ofErp))
                .toList();
    }

    @GET
    @Path("{code}")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "One attribute")
    @ApiResponse(
            responseCode = "200",
            description = "The attribute",
            content = @Content(schema = @Schema(implementation = AttributeView.class)))
    public Response one(@PathParam("code") @Size(max = 40) String code) {
        return answer(attributes
                .find(code)
                .orElseThrow(() -> new NotFound("catalog.no-such-attribute", "There is no attribute " + code + ".")));
    }

    @PUT
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Creates an attribute or replaces its definition; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The attribute as it is now",
            content = @Content(schema = @Schema(implementation = AttributeView.class)))
    public Response put(
            @PathParam("code") @Size(max = 40) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AttributeText attribute) {
        return answer(attributes.put(attribute.toAttribute(code), Tag.of(ifMatch)));
    }

    private Response answer(Tagged<Attribute> attribute) {
        return Tag.answer(AttributeView.of(attribute.value(), attributes.ofErp()), attribute.tag());
    }

    @DELETE
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Removes an attribute with what items have for it; takes If-Match")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("code") @Size(max = 40) String code, @HeaderParam("If-Match") String ifMatch) {
        attributes.remove(code, Tag.of(ifMatch));
        return Response.noContent().build();
    }

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(CatalogRoles.IMPORT)
    @Operation(summary = "Creates and replaces many attributes: a JSON object per line, all or none")
    public ImportReport load(@HeaderParam("Content-Encoding") String encoding, InputStream lines) throws IOException {
        return new DefinitionImport<>(
                        AttributeText.class,
                        texts -> attributes.put(
                                texts.stream().map(text -> text.toAttribute("")).toList()))
                .of(new Lines(lines, encoding));
    }
}
