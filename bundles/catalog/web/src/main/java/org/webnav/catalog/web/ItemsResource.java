package org.webnav.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Pictures;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
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
    private final ItemCodes codes;
    private final Pictures pictures;
    private final ItemParts parts;
    private final Audience audience;

    @Activate
    public ItemsResource(
            @Reference Items items,
            @Reference ItemCodes codes,
            @Reference Pictures pictures,
            @Reference ItemParts parts,
            @Reference Audience audience) {
        this.items = items;
        this.codes = codes;
        this.pictures = pictures;
        this.parts = parts;
        this.audience = audience;
    }

    @GET
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "Searches items by words of texts and codes, within a category and those below it")
    public Page<ItemView> search(
            @QueryParam("q") @DefaultValue("") @Size(max = 200) String text,
            @QueryParam("category") @DefaultValue("") @Size(max = 40) String category,
            @QueryParam("language") @DefaultValue("") @Size(max = 35) String language,
            @QueryParam("include") @DefaultValue("") @Size(max = 200) String include,
            @QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        Page<Item> found =
                items.search(new ItemQuery(text, category, audience.language(language), new Paging(page, size)));
        return new Page<>(views(include, customer, found.items()), found.total(), found.page(), found.size());
    }

    @GET
    @Path("{number}")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "One item by number")
    public ItemView one(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("language") @DefaultValue("") @Size(max = 35) String language,
            @QueryParam("include") @DefaultValue("") @Size(max = 200) String include,
            @QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer) {
        Item item = items.find(number, audience.language(language))
                .orElseThrow(() -> new NotFound("catalog.no-such-item", "There is no item " + number + "."));
        return views(include, customer, List.of(item)).get(0);
    }

    @GET
    @Path("{number}/picture")
    @Produces("*/*")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "The picture of an item")
    public Response picture(
            @PathParam("number") @Size(max = 40) String number,
            @QueryParam("rev") @DefaultValue("") @Size(max = 64) String revision,
            @Context Request request) {
        return pictures.find(number)
                .map(picture -> PictureAnswer.of(picture, revision, request))
                .orElseThrow(() -> new NotFound("catalog.no-such-picture", "Item " + number + " has no picture."));
    }

    @POST
    @Path("lookup")
    @RequiresPermission(CatalogRoles.READ)
    @Operation(summary = "Finds many items by number or GTIN at once, for orders that are pasted as a list")
    public Lookup.Answer lookUp(@NotNull @Valid Lookup.Request request) {
        Locale language = audience.language(request.language());
        Lookup lookup = new Lookup(request.codes(), codes.lookUp(audience.buyer(request.customer()), request.codes(), language));
        return lookup.answer(views(String.join(",", request.include()), request.customer(), lookup.items()));
    }

    private List<ItemView> views(String include, String customer, List<Item> found) {
        return parts.views(audience.buyer(customer), Audience.parts(include), found);
    }
}
