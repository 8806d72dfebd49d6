package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.web.Audience;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.catalog.web.KitView;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Items that are made of others. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/kits", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class KitsResource implements RestResource {

    private final Kits kits;
    private final Audience audience;
    private final KitView.Maker views;

    @Activate
    public KitsResource(@Reference Kits kits, @Reference Audience audience, @Reference KitView.Maker views) {
        this.kits = kits;
        this.audience = audience;
        this.views = views;
    }

    public record ChoiceText(@NotNull @Size(max = 40) String item, @NotNull BigDecimal quantity) {}

    public record SlotText(
            @NotNull @Size(max = 20) String code,
            @Size(max = 50) Map<String, String> names,
            boolean optional,
            @NotNull @Size(max = Kits.MOST_CHOICES) List<@NotNull @Valid ChoiceText> choices) {

        Kit.Slot toSlot() {
            return new Kit.Slot(
                    code,
                    names == null ? Map.of() : names,
                    optional,
                    choices.stream()
                            .map(choice -> new Kit.Choice(choice.item(), choice.quantity()))
                            .toList());
        }
    }

    public record KitText(
            boolean configurable,
            @NotNull Kit.Price price,
            @NotNull Kit.OrderedAs orderedAs,
            @NotNull @Size(max = Kits.MOST_SLOTS) List<@NotNull @Valid SlotText> slots) {}

    @GET
    @Path("{number}")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "The components of a kit that the buyer may see, with the parts asked for")
    public KitView one(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("language") @DefaultValue("") @Size(max = 35) String language,
            @QueryParam("include") @DefaultValue("") @Size(max = 200) String include,
            @QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer) {
        UUID buyer = audience.buyer(customer);
        Kit kit = kits.find(buyer, number)
                .orElseThrow(() -> new NotFound("catalog.no-such-kit", "Item " + number + " is no kit."));
        return views.of(buyer, kit, Audience.parts(include), audience.language(language));
    }

    @GET
    @Path("{number}/definition")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "A kit with all its components")
    @ApiResponse(
            responseCode = "200",
            description = "The kit",
            content = @Content(schema = @Schema(implementation = Kit.class)))
    public Response definition(@PathParam("number") @Size(max = 40) String number) {
        return Tag.answer(kits.get(number));
    }

    @PUT
    @Path("{number}/definition")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Makes an item a kit or changes it; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The kit as it is now",
            content = @Content(schema = @Schema(implementation = Kit.class)))
    public Response put(
            @PathParam("number") @Size(max = 40) String number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid KitText kit) {
        List<Kit.Slot> slots = kit.slots().stream().map(SlotText::toSlot).toList();
        return Tag.answer(
                kits.put(new Kit(number, kit.configurable(), kit.price(), kit.orderedAs(), slots), Tag.of(ifMatch)));
    }

    @DELETE
    @Path("{number}/definition")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Makes a kit a plain item again; takes If-Match")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("number") @Size(max = 40) String number, @HeaderParam("If-Match") String ifMatch) {
        kits.remove(number, Tag.of(ifMatch));
        return Response.noContent().build();
    }
}
