package org.webnav.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemCodes;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemDetails;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.web.office.ImportReport;
import org.webnav.catalog.web.office.ItemImport;
import org.webnav.catalog.web.office.Lines;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Items with whatever parts are asked for. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/items", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemsResource implements RestResource {

    private final Items items;
    private final ItemDetails details;
    private final ItemCodes codes;
    private final MediaAnswers media;
    private final ItemSheets sheets;
    private final ItemParts parts;
    private final Audience audience;

    @Activate
    public ItemsResource(
            @Reference Items items,
            @Reference ItemDetails details,
            @Reference ItemCodes codes,
            @Reference MediaAnswers media,
            @Reference ItemSheets sheets,
            @Reference ItemParts parts,
            @Reference Audience audience) {
        this.items = items;
        this.details = details;
        this.codes = codes;
        this.media = media;
        this.sheets = sheets;
        this.parts = parts;
        this.audience = audience;
    }

    @GET
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "Searches items by words of texts and codes, in a category and below it, by attributes")
    public ItemListView search(@BeanParam @Valid ListQuery query) {
        UUID buyer = audience.buyer(query.customer);
        ItemList list = items.list(query.toItemQuery(buyer, audience.language(query.language)));
        List<ItemView> views =
                parts.views(buyer, Audience.parts(query.include), list.page().items());
        return ItemListView.of(list, views);
    }

    @GET
    @Path("{number}")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "One item by number, with its attributes, documents and related items")
    public ItemDetailView one(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("language") @DefaultValue("") @Size(max = 35) String language,
            @QueryParam("include") @DefaultValue("") @Size(max = 200) String include,
            @QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer) {
        UUID buyer = audience.buyer(customer);
        ItemDetail detail = details.find(buyer, number, audience.language(language))
                .orElseThrow(() -> new NotFound("catalog.no-such-item", "There is no item " + number + "."));
        Map<String, ItemView> views = new HashMap<>();
        parts.views(buyer, Audience.parts(include), ItemDetailView.items(detail))
                .forEach(view -> views.put(view.number(), view));
        return ItemDetailView.of(detail, views);
    }

    @GET
    @Path("{number}/picture")
    @Produces("*/*")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "A picture of an item, at least as wide as asked for; the main one without rev")
    public Response picture(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("rev") @DefaultValue("") @Size(max = 64) String revision,
            @QueryParam("width") @DefaultValue("0") int width,
            @Context Request request) {
        return media.picture(number, revision, width, request);
    }

    @GET
    @Path("{number}/documents/{id}")
    @Produces("*/*")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "A document of an item")
    public Response document(
            @PathParam("number") @Size(max = 40) String number,
            @PathParam("id") @Size(max = 36) String id,
            @Context Request request) {
        return media.document(number, id, request);
    }

    @POST
    @Path("lookup")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "Finds many items by number or GTIN at once, for orders that are pasted as a list")
    public Lookup.Answer lookUp(@NotNull @Valid Lookup.Request request) {
        Locale language = audience.language(request.language());
        Lookup lookup = new Lookup(
                request.codes(), codes.lookUp(audience.buyer(request.customer()), request.codes(), language));
        return lookup.answer(views(String.join(",", request.include()), request.customer(), lookup.items()));
    }

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(CatalogRoles.IMPORT)
    @Operation(summary = "Creates and changes many items: a JSON object per line, what is not named stays")
    public ImportReport load(@HeaderParam("Content-Encoding") String encoding, InputStream lines) throws IOException {
        return new ItemImport(sheets).of(new Lines(lines, encoding));
    }

    private List<ItemView> views(String include, String customer, List<Item> found) {
        return parts.views(audience.buyer(customer), Audience.parts(include), found);
    }
}
