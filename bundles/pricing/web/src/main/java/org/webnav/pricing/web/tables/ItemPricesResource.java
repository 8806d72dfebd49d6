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

/** Unit prices and groups of items, as their cards say them; those of items that the ERP knows are read only. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-prices", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemPricesResource extends TableResource {

    private final PriceTables tables;

    @Activate
    public ItemPricesResource(@Reference PriceTables tables, @Reference CurrentCaller callers) {
        super(new ItemPriceTable(tables), callers, "item-prices");
        this.tables = tables;
    }

    @GET
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "Unit prices and groups of items, by item; code and origin narrow them")
    public Page<PriceTables.ItemCard> list(@BeanParam @Valid RowQuery query) {
        return tables.itemCards(query.filter(), query.paging());
    }
}
