package org.webnav.pricing.web.tables;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables;

/** VAT rates by groups of customers and items, with the days from which they count. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/vat-rates", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class VatRatesResource implements RestResource {

    private final PriceTables tables;
    private final TableDoor<VatRow> door;

    @Activate
    public VatRatesResource(@Reference PriceTables tables, @Reference CurrentCaller callers) {
        this.tables = tables;
        this.door = new TableDoor<>(new VatTable(tables), callers, "vat-rates");
    }

    @GET
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "VAT rates, those of the ERP and dated ones of the portal")
    public List<PriceTables.Vat> list() {
        return tables.vatRates();
    }

    @POST
    @Path("rows")
    @RequiresPermission(TablePermissions.MANAGE)
    @Operation(summary = "Creates, changes and deletes dated VAT rates")
    public ImportReport change(@NotNull @Valid TableResource.Rows rows, @QueryParam("trial") boolean trial) {
        return door.load(rows.rows(), trial);
    }
}
