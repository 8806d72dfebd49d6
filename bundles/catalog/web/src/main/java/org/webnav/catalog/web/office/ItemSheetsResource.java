package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Documents;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.catalog.api.Pictures;
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
    private final Pictures pictures;
    private final Documents documents;

    @Activate
    public ItemSheetsResource(
            @Reference ItemSheets sheets, @Reference Pictures pictures, @Reference Documents documents) {
        this.sheets = sheets;
        this.pictures = pictures;
        this.documents = documents;
    }

    @GET
    @Path("{number}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "An item in every language, with the fields that only the ERP changes")
    @ApiResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = ItemSheets.Kept.class)))
    public Response get(@PathParam("number") @Size(max = 40) String number) {
        return answer(sheets.get(number));
    }

    @POST
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Creates an item of the portal, or changes one; what is not named stays")
    @ApiResponse(
            responseCode = "200",
            description = "The item as it is now",
            content = @Content(schema = @Schema(implementation = ItemSheets.Kept.class)))
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
    @ApiResponse(
            responseCode = "200",
            description = "The item as it is now",
            content = @Content(schema = @Schema(implementation = ItemSheets.Kept.class)))
    public Response change(
            @PathParam("number") @Size(max = 40) String number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @NotNull ItemSheet change) {
        if (change.number() != null && !change.number().equals(number)) {
            throw new Invalid("catalog.number-differs", "An item keeps its number.");
        }
        return answer(sheets.change(change.withNumber(number), Tag.of(ifMatch)));
    }

    @POST
    @Path("{number}/pictures")
    @Consumes("image/*")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Adds a picture behind the others; answers its revision")
    public Added addPicture(
            @PathParam("number") @Size(max = 40) String number,
            @HeaderParam("Content-Type") String mediaType,
            @NotNull InputStream content)
            throws IOException {
        byte[] picture = Bounded.read(content, Pictures.LARGEST, "catalog.invalid-picture");
        return new Added(pictures.add(number, bare(mediaType), picture));
    }

    @GET
    @Path("{number}/pictures")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "The pictures of an item in their order, with the texts that stand for them")
    public List<Pictures.Kept> pictures(@PathParam("number") @Size(max = 40) String number) {
        return pictures.all(number);
    }

    /** @param pictures one for each picture of the item */
    public record Order(@NotNull @Size(max = Pictures.MOST + 1) List<Pictures.@NotNull Place> pictures) {}

    @PUT
    @Path("{number}/pictures")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Puts the pictures of an item in order and gives them their texts")
    public List<Pictures.Kept> arrange(
            @PathParam("number") @Size(max = 40) String number, @NotNull @Valid Order order) {
        pictures.arrange(number, order.pictures());
        return pictures.all(number);
    }

    @DELETE
    @Path("{number}/pictures/{revision}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Removes a picture that the owner's people added")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response removePicture(
            @PathParam("number") @Size(max = 40) String number,
            @PathParam("revision") @Size(max = 64) String revision) {
        pictures.remove(number, revision);
        return Response.noContent().build();
    }

    @POST
    @Path("{number}/documents")
    @Consumes("*/*")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Adds a document behind the others; answers its id")
    public Added addDocument(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("name") @NotNull @Size(min = 1, max = 250) String name,
            @QueryParam("language") @DefaultValue("") @Size(max = 3) String language,
            @HeaderParam("Content-Type") String mediaType,
            @NotNull InputStream content)
            throws IOException {
        byte[] document = Bounded.read(content, Documents.LARGEST, "catalog.invalid-document");
        return new Added(documents.add(number, name, language, bare(mediaType), document));
    }

    @DELETE
    @Path("{number}/documents/{id}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Removes a document")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response removeDocument(
            @PathParam("number") @Size(max = 40) String number, @PathParam("id") @Size(max = 36) String id) {
        documents.remove(number, id);
        return Response.noContent().build();
    }

    /** @param id of what was added: a picture's revision, a document's id */
    public record Added(String id) {}

    private static String bare(String mediaType) {
        return mediaType == null ? "" : mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Response answer(ItemSheets.Kept kept) {
        return Tag.answer(kept, kept.tag());
    }
}
