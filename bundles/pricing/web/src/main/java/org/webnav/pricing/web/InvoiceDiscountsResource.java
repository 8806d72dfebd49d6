package org.webnav.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import javax.validation.constraints.NotNull;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceSimulator;

/** Invoice discounts. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/invoice-discounts", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class InvoiceDiscountsResource implements RestResource {

    private final PriceSimulator simulator;

    @Activate
    public InvoiceDiscountsResource(@Reference PriceSimulator simulator) {
        this.simulator = simulator;
    }

    @POST
    @Path("simulate")
    @RequiresPermission(PricingRoles.SIMULATE)
    @Operation(summary = "The invoice discount of lines by rows that come with the question")
    public PriceSimulator.SimulatedInvoiceDiscount simulate(@NotNull Map<String, Object> input) {
        return simulator.invoiceDiscount(input);
    }
}
