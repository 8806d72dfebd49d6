package org.webnav.settlement.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.settlement.api.CreditSimulator;
import org.webnav.settlement.api.OpenEntry;
import org.webnav.settlement.api.Receivables;
import org.webnav.settlement.api.Settlement;
import org.webnav.settlement.api.Settlements;

/** State of settlements of the own organisation or of a customer in sight. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/settlement", RestResource.CAPABILITY + "=settlement"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class SettlementResource implements RestResource {

    private final Settlements settlements;
    private final Receivables receivables;
    private final CreditSimulator simulator;
    private final TradeRelations relations;
    private final CurrentCaller callers;

    @Activate
    public SettlementResource(
            @Reference Settlements settlements,
            @Reference Receivables receivables,
            @Reference CreditSimulator simulator,
            @Reference TradeRelations relations,
            @Reference CurrentCaller callers) {
        this.settlements = settlements;
        this.receivables = receivables;
        this.simulator = simulator;
        this.relations = relations;
        this.callers = callers;
    }

    @GET
    @RequiresPermission(SettlementPermissions.READ)
    @Operation(summary = "Balance, overdue, limit and room of the own organisation or of a customer")
    public Settlement get(@QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer) {
        return settlements.of(buyer(customer));
    }

    @GET
    @Path("open-entries")
    @RequiresPermission(SettlementPermissions.READ)
    @Operation(summary = "Unpaid ledger transactions, earliest due date first")
    public List<OpenEntry> openEntries(@QueryParam("customer") @DefaultValue("") @Size(max = 40) String customer) {
        return settlements.openEntries(buyer(customer));
    }

    @GET
    @Path("customers")
    @RequiresPermission(SettlementPermissions.CUSTOMERS)
    @Operation(summary = "Figures of customers by part of name or number")
    public Page<Settlement> customers(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return receivables.customers(text, new Paging(page, size));
    }

    @GET
    @Path("overview")
    @RequiresPermission(SettlementPermissions.CUSTOMERS)
    @Operation(summary = "Sum of all customers' accounts, with the most overdue")
    public Receivables.Overview overview(@QueryParam("largest") @DefaultValue("5") int largest) {
        return receivables.overview(largest);
    }

    @POST
    @Path("simulate")
    @RequiresPermission(SettlementPermissions.SIMULATE)
    @Operation(summary = "What the credit or blocking rule says about given figures")
    public SimulationAnswer simulate(@NotNull @Valid SimulationRequest request) {
        return request.aboutBlocking()
                ? SimulationAnswer.of(simulator.blocking(request.blockingCase()))
                : SimulationAnswer.of(simulator.credit(request.creditCase()));
    }

    private UUID buyer(String customer) {
        return customer.isEmpty()
                ? callers.get().organisation()
                : relations
                        .byNumber(customer)
                        .map(TradeRelation::buyer)
                        .orElseThrow(() ->
                                new NotFound("channel.no-such-customer", "There is no customer " + customer + "."));
    }
}
