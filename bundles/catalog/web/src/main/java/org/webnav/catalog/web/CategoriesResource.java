package org.webnav.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.validation.Valid;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.web.office.CategoryText;
import org.webnav.catalog.web.office.ImportReport;
import org.webnav.catalog.web.office.Lines;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The category tree. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/categories", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class CategoriesResource implements RestResource {

    private final Items items;
    private final CatalogFeed feed;
    private final CurrentCaller callers;
    private final Audience audience;

    @Activate
    public CategoriesResource(
            @Reference Items items,
            @Reference CatalogFeed feed,
            @Reference CurrentCaller callers,
            @Reference Audience audience) {
        this.items = items;
        this.feed = feed;
        this.callers = callers;
        this.audience = audience;
    }

    @GET
    @RequiresPermission(CatalogRoles.READ)
    @Operation(
            summary = "All categories with the number of items in and below each, of those that words and filters find")
    public List<Category> all(@BeanParam @Valid ListQuery query) {
        return items.categories(query.toItemQuery(audience.buyer(query.customer), audience.language(query.language)));
    }

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(CatalogRoles.IMPORT)
    @Operation(summary = "Creates and changes many categories: a JSON object per line, all or none")
    public ImportReport load(@HeaderParam("Content-Encoding") String encoding, InputStream lines) throws IOException {
        return CategoryText.load(
                rows -> feed.applyCategories(callers.get().channel(), rows), new Lines(lines, encoding));
    }
}
