package org.webnav.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceOffers;
import org.webnav.pricing.api.PriceSimulator;
import org.webnav.pricing.api.Prices;

/** Net prices of the caller, or of a customer that the caller serves. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/prices", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class PricesResource implements RestResource {

    private final KitQuotes quotes;
    private final KitDetails details;
    private final PriceSimulator simulator;
    private final Customers customers;
    private final Clock clock;

    @Activate
    public PricesResource(
            @Reference KitQuotes quotes,
            @Reference KitDetails details,
            @Reference PriceSimulator simulator,
            @Reference Customers customers,
            @Reference Clock clock) {
        this.quotes = quotes;
        this.details = details;
        this.simulator = simulator;
        this.customers = customers;
        this.clock = clock;
    }

    /** The steps of one item's quantity ladder. */
    public record Steps(String item, List<Prices.PriceStep> steps) {}

    @POST
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "Net prices of up to 1000 lines, each at its own date or the question's")
    public PriceList quote(@NotNull @Valid PriceQuestion question) {
        return new DatedQuotes(quotes::quote, Days.orToday(question.date(), clock))
                .of(customers.buyer(question.customer()), question.lines());
    }

    @GET
    @Path("{item}/ladder")
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "What one item costs at growing quantities")
    public Steps ladder(
            @PathParam("item") @Size(max = 20) String item,
            @QueryParam("unit") @DefaultValue("") @Size(max = 10) String unit,
            @QueryParam("variant") @DefaultValue("") @Size(max = 10) String variant,
            @QueryParam("customer") @DefaultValue("") @Size(max = 20) String customer,
            @QueryParam("date") @DefaultValue("") @Size(max = 10) String date) {
        PriceLine one = new PriceLine(item, variant, unit, BigDecimal.ONE);
        return new Steps(item, details.ladder(customers.buyer(customer), Days.parsed(date, clock), one));
    }

    @GET
    @Path("{item}/explanation")
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "The buyer's own price: discount, how long it counts, and what larger quantities cost")
    public PriceOffers.Offer explanation(
            @PathParam("item") @Size(max = 20) String item,
            @QueryParam("unit") @DefaultValue("") @Size(max = 10) String unit,
            @QueryParam("variant") @DefaultValue("") @Size(max = 10) String variant,
            @QueryParam("quantity") @DefaultValue("1") @Digits(integer = 12, fraction = 5) BigDecimal quantity,
            @QueryParam("customer") @DefaultValue("") @Size(max = 20) String customer,
            @QueryParam("date") @DefaultValue("") @Size(max = 10) String date) {
        return details.offer(
                        customers.buyer(customer),
                        Days.parsed(date, clock),
                        new PriceLine(item, variant, unit, quantity))
                .orElseThrow(() -> new NotFound("pricing.no-price", "Item " + item + " has no price in this unit."));
    }

    @POST
    @Path("simulate")
    @RequiresPermission(PricingRoles.SIMULATE)
    @Operation(summary = "The price of a line by rows that come with the question")
    public PriceSimulator.SimulatedLine simulate(@NotNull Map<String, Object> input) {
        return simulator.price(input);
    }

    @POST
    @Path("explain")
    @RequiresPermission(PricingRoles.EXPLAIN)
    @Operation(summary = "Why a line costs a customer what it costs")
    public KitDetails.Explained explain(@NotNull @Valid Explain question) {
        return details.explain(
                        customers.byNumber(question.customer()),
                        Days.orToday(question.date(), clock),
                        question.line().asked())
                .orElseThrow(() -> new NotFound(
                        "pricing.no-price",
                        "Item " + question.item() + " has no price for customer " + question.customer()
                                + " in this unit."));
    }
}
