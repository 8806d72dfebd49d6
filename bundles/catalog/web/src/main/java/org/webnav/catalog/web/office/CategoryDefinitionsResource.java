package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.Categories;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The category tree in every language. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/category-definitions", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class CategoryDefinitionsResource implements RestResource {

    private final Categories categories;

    @Activate
    public CategoryDefinitionsResource(@Reference Categories categories) {
        this.categories = categories;
    }

    /** @param parent code of the category above it, absent at the top */
    public record Definition(
            @Size(max = 40) String parent,
            @NotNull @Size(max = 50)
                    Map<@NotNull @Pattern(regexp = "[a-z]{2,3}") String, @Size(max = 250) String> names) {}

    @GET
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "All categories with their names in every language")
    public List<CategoryRow> all() {
        return categories.all();
    }

    @PUT
    @Path("{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Creates a category, or changes its names and its place in the tree")
    public CategoryRow put(
            @PathParam("code") @Size(min = 1, max = 40) String code, @NotNull @Valid Definition definition) {
        return categories.put(new CategoryRow(code.trim(), definition.parent(), definition.names()));
    }
}
