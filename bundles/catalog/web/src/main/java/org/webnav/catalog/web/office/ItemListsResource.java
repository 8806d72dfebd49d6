package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
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
import org.webnav.catalog.api.AssortmentRules;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Lists of items that assortment rules look at. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-lists", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemListsResource implements RestResource {

    private final AssortmentRules rules;

    @Activate
    public ItemListsResource(@Reference AssortmentRules rules) {
        this.rules = rules;
    }

    /** @param items numbers as the catalogue writes them */
    public record ListText(
            @NotNull @Size(max = 250) String name,
            @NotNull @Size(max = 100_000) Set<@NotNull @Size(max = 40) String> items) {}

    public record Items(String code, Set<String> items) {}

    @GET
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "All lists with the number of items on each")
    public List<AssortmentRules.OwnList> all() {
        return rules.lists();
    }

    @GET
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "The items on a list")
    @ApiResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response one(@PathParam("code") @Size(max = 40) String code) {
        return answer(code, rules.items(code));
    }

    @PUT
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Makes a list or replaces what is on it; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The list as it is now",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response put(
            @PathParam("code") @Size(max = 40) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ListText content) {
        return answer(code, rules.putList(code, content.name(), content.items(), Tag.of(ifMatch)));
    }

    @DELETE
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Removes a list that no rule looks at; takes If-Match")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("code") @Size(max = 40) String code, @HeaderParam("If-Match") String ifMatch) {
        rules.removeList(code, Tag.of(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(String code, Tagged<Set<String>> tagged) {
        return Tag.answer(new Items(code, tagged.value()), tagged.tag());
    }
}
