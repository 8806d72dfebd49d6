package org.webnav.erp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.erp.api.Exchange;
import org.webnav.erp.api.Exchange.Attempt;
import org.webnav.erp.api.Exchange.ConnectorStatus;
import org.webnav.erp.api.Exchange.QueuedTransfer;
import org.webnav.erp.api.Exchange.State;
import org.webnav.erp.api.Exchange.SyncStatus;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The integrator's view of the exchange with ERPs. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/exchange", RestResource.CAPABILITY + "=erp"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ExchangeResource implements RestResource {

    private final Exchange exchange;

    @Activate
    public ExchangeResource(@Reference Exchange exchange) {
        this.exchange = exchange;
    }

    @GET
    @Path("state")
    @RequiresPermission(ErpPermissions.STATE)
    @Operation(summary = "Whether the ERP is there, and how old replicated data may be")
    public State state() {
        return exchange.state();
    }

    @GET
    @Path("connectors")
    @RequiresPermission(ErpPermissions.READ)
    @Operation(summary = "The connections to ERPs and whether they are there")
    public List<ConnectorStatus> connectors() {
        return exchange.connectors();
    }

    @GET
    @Path("synchronisations")
    @RequiresPermission(ErpPermissions.READ)
    @Operation(summary = "How far each kind of data has been read")
    public List<SyncStatus> synchronisations() {
        return exchange.synchronisations();
    }

    @POST
    @Path("synchronise")
    @RequiresPermission(ErpPermissions.CONTROL)
    @Operation(summary = "Read from the ERP now, in the background")
    @ApiResponse(responseCode = "202", description = "It will be read")
    public Response synchronise(@NotNull @Valid SynchroniseRequest request) {
        exchange.synchroniseNow(request.full());
        return Response.accepted().build();
    }

    @GET
    @Path("transfers")
    @RequiresPermission(ErpPermissions.READ)
    @Operation(summary = "Orders on their way into the ERP, newest first")
    public Page<QueuedTransfer> transfers(
            @QueryParam("state") @DefaultValue("") @Size(max = 80) String states,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return exchange.transfers(states, new Paging(page, size));
    }

    @GET
    @Path("transfers/{order}/attempts")
    @RequiresPermission(ErpPermissions.READ)
    @Operation(summary = "What was tried with one order")
    public List<Attempt> attempts(@PathParam("order") UUID order) {
        return exchange.attempts(order);
    }

    @POST
    @Path("transfers/{order}/retry")
    @RequiresPermission(ErpPermissions.CONTROL)
    @Operation(summary = "Try again after a conflict, or when the ERP lost the order")
    @ApiResponse(responseCode = "202", description = "It will be tried again")
    public Response retry(@PathParam("order") UUID order) {
        exchange.retry(order);
        return Response.accepted().build();
    }

    @POST
    @Path("transfers/{order}/accept")
    @RequiresPermission(ErpPermissions.CONTROL)
    @Operation(summary = "Take a difference between both sides as it is")
    @ApiResponse(responseCode = "204", description = "The order is not compared again")
    public Response accept(@PathParam("order") UUID order) {
        exchange.accept(order);
        return Response.noContent().build();
    }
}
