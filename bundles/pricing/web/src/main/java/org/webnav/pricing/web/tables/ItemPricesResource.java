package org.webnav.pricing.web.tables;

import io.swagger.v3.oas.annotations.Operation;
import java.io.InputStream;
import java.util.Locale;
import javax.validation.Valid;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Origin;

/** Unit prices and groups of items, as their cards say them; those of items that the ERP knows are read only. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-prices", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemPricesResource implements RestResource {

    private static final String ORIGINS = "|erp|portal|ERP|PORTAL";

    private final PriceTables tables;
    private final TableDoor<ItemCardRow> door;

    @Activate
    public ItemPricesResource(@Reference PriceTables tables, @Reference CurrentCaller callers) {
        this.tables = tables;
        this.door = new TableDoor<>(new ItemPriceTable(tables), callers, "item-prices");
    }

    @GET
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "Unit prices and groups of items, by item")
    public Page<PriceTables.ItemCard> list(
            @QueryParam("code") @DefaultValue("") @Size(max = 21) String code,
            @QueryParam("origin") @DefaultValue("") @Pattern(regexp = ORIGINS) String origin,
            @QueryParam("page") @Min(0) @Max(Paging.LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Paging.LARGEST_PAGE) int size) {
        return tables.itemCards(filter(code, origin), new Paging(page, size));
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "Unit prices and groups of items as CSV or XLSX")
    public Response export(
            @QueryParam("code") @DefaultValue("") @Size(max = 21) String code,
            @QueryParam("origin") @DefaultValue("") @Pattern(regexp = ORIGINS) String origin,
            @QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format) {
        return door.export(format, filter(code, origin));
    }

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(TablePermissions.IMPORT)
    @Operation(summary = "Creates, changes and deletes unit prices of many items: a JSON object per line")
    public ImportReport load(InputStream rows) {
        return door.load("ndjson", rows, false);
    }

    @POST
    @Path("rows")
    @RequiresPermission(TablePermissions.MANAGE)
    @Operation(summary = "Creates, changes and deletes unit prices of some items")
    public ImportReport change(@NotNull @Valid SalesPricesResource.Rows rows, @QueryParam("trial") boolean trial) {
        return door.load(rows.rows(), trial);
    }

    @POST
    @Path("import")
    @Consumes("*/*")
    @RequiresPermission(TablePermissions.MANAGE)
    @Operation(summary = "Brings a CSV or XLSX file in, or tries it")
    public ImportReport importFile(
            InputStream file,
            @QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format,
            @QueryParam("trial") boolean trial) {
        return door.load(format, file, trial);
    }

    private static Filter filter(String code, String origin) {
        return new Filter(
                code,
                null,
                "",
                "",
                null,
                origin.isEmpty() ? null : Origin.valueOf(origin.toUpperCase(Locale.ROOT)),
                false);
    }
}
