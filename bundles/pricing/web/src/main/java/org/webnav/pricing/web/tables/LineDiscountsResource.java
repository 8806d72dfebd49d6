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

/** The rows of the line discount table. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/line-discounts", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class LineDiscountsResource extends TableResource {

    private final PriceTables tables;

    @Activate
    public LineDiscountsResource(@Reference PriceTables tables, @Reference CurrentCaller callers) {
        super(new LineDiscountTable(tables), callers, "line-discounts");
        this.tables = tables;
    }

    @GET
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "Discount rows, by item or group and by whom they are for")
    public Page<PriceTables.Discount> list(@BeanParam @Valid RowQuery query) {
        return tables.discounts(query.filter(), query.paging());
    }
}
