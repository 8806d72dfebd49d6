package org.webnav.pricing.web.tables;

import io.swagger.v3.oas.annotations.Operation;
import javax.validation.Valid;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceTables;

/** The rows of the sales price table. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/sales-prices", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class SalesPricesResource extends TableResource {

    private final PriceTables tables;

    @Activate
    public SalesPricesResource(@Reference PriceTables tables, @Reference CurrentCaller callers) {
        super(new SalesPriceTable(tables), callers, "sales-prices");
        this.tables = tables;
    }

    @GET
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "Price rows, by item and by whom they are for")
    public Page<PriceTables.Price> list(@BeanParam @Valid RowQuery query) {
        return tables.prices(query.filter(), query.paging());
    }
}
