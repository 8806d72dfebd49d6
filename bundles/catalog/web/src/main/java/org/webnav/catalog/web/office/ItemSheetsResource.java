package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Items as their owner keeps them. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-sheets", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemSheetsResource implements RestResource {

    private static final String IF_MATCH = "If-Match";

    private final ItemSheets sheets;

    @Activate
    public ItemSheetsResource(@Reference ItemSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("{number}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "An item in every language, with the fields that only the ERP changes")
    public Response get(@PathParam("number") @Size(max = 40) String number) {
        return answer(sheets.get(number));
    }

    @POST
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Creates an item of the portal, or changes one; what is not named stays")
    public Response create(@NotNull ItemSheet sheet) {
        ItemSheets.Applied applied = sheets.apply(List.of(new ItemSheets.Line(1, sheet)));
        if (!applied.refused().isEmpty()) {
            throw new Invalid(
                    "catalog.invalid-item",
                    "The item cannot be kept like this.",
                    applied.refused().get(0).violations());
        }
        return answer(sheets.get(sheet.number().trim()));
    }

    @PATCH
    @Path("{number}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Changes the parts of an item that the body names; takes If-Match")
    public Response change(
            @PathParam("number") @Size(max = 40) String number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @NotNull ItemSheet change) {
        if (change.number() != null && !change.number().equals(number)) {
            throw new Invalid("catalog.number-differs", "An item keeps its number.");
        }
        return answer(sheets.change(change.withNumber(number), Tag.of(ifMatch)));
    }

    private static Response answer(ItemSheets.Kept kept) {
        return Tag.answer(kept, kept.tag());
    }
}
