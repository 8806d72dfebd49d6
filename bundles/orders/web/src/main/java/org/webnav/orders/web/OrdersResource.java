package org.webnav.orders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderQuery;
import org.webnav.orders.api.Orders;
import org.webnav.platform.api.Idempotency;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Orders in REST. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=" + OrdersResource.PATH, RestResource.CAPABILITY + "=orders"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class OrdersResource implements RestResource {

    static final String PATH = "/v1/orders";

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    private final Orders orders;
    private final Repetitions repetitions;
    private final Customers customers;
    private final Forecast forecast;

    @Activate
    public OrdersResource(
            @Reference Orders orders,
            @Reference Idempotency idempotency,
            @Reference Customers customers,
            @Reference Forecast forecast) {
        this.orders = orders;
        this.repetitions = new Repetitions(idempotency, orders);
        this.customers = customers;
        this.forecast = forecast;
    }

    @POST
    @RequiresPermission(OrderPermissions.CREATE)
    @Operation(summary = "Makes a draft; the same Idempotency-Key again answers the same order")
    @ApiResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response create(@HeaderParam(KEY) @Size(max = 100) String key, @NotNull @Valid CreateBody body) {
        UUID buyer = customers.buyer(body.customer());
        Order order =
                repetitions.once("orders.create", key, body.fingerprint(), () -> orders.create(body.toDraft(buyer)));
        Response.ResponseBuilder created =
                Response.status(Response.Status.CREATED).header("Location", "/api" + PATH + "/" + order.id());
        return answer(created, order);
    }

    @POST
    @Path("simulate")
    @RequiresPermission(OrderPermissions.CREATE)
    @Operation(summary = "What an order would cost and, of kits, be made of; keeps nothing")
    public Orders.Simulation simulate(@NotNull @Valid CreateBody body) {
        return orders.simulate(body.toDraft(customers.buyer(body.customer())));
    }

    @GET
    @RequiresPermission(OrderPermissions.READ)
    @Operation(summary = "Orders in sight, newest first")
    public Page<SummaryJson> list(
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("state") @Size(max = 20) List<String> states,
            @QueryParam("customer") @Size(max = 20) String customer,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Paging paging = new Paging(page, size);
        UUID buyer = null;
        if (customer != null && !customer.isBlank()) {
            Optional<UUID> found = customers.find(customer);
            if (found.isEmpty()) {
                return new Page<>(List.of(), 0, page, size);
            }
            buyer = found.get();
        }
        OrderQuery query = new OrderQuery(
                text == null ? "" : text,
                Parameters.states(states),
                buyer,
                Parameters.date("from", from),
                Parameters.date("to", to),
                paging);
        return orders.list(query).map(SummaryJson::of);
    }

    @GET
    @Path("{id}")
    @RequiresPermission(OrderPermissions.READ)
    @Operation(summary = "One order; what can be submitted with what the guards will say")
    @ApiResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), orders.get(Parameters.id(id)));
    }

    @PATCH
    @Path("{id}")
    @RequiresPermission(OrderPermissions.CREATE)
    @Operation(summary = "Changes a draft or a refused order and prices it anew; needs If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response change(
            @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, @NotNull @Valid ChangeBody body) {
        long version = Parameters.version(ifMatch);
        Order present = orders.get(Parameters.id(id));
        UUID buyer = body.customer() == null ? present.buyer() : customers.buyer(body.customer());
        return answer(Response.ok(), orders.change(present.id(), version, body.toDraft(buyer, present)));
    }

    @POST
    @Path("{id}/reprice")
    @RequiresPermission(OrderPermissions.CREATE)
    @Operation(summary = "Prices an order that is not submitted anew; its version stays when its prices still hold")
    @ApiResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response reprice(@PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(Response.ok(), orders.reprice(Parameters.id(id), Parameters.versionIfAny(ifMatch)));
    }

    @POST
    @Path("{id}/submit")
    @RequiresPermission(OrderPermissions.SUBMIT)
    @Operation(
            summary =
                    "Submits a draft or a refused order at the prices that it says, or refuses as orders.prices-changed;"
                            + " the same Idempotency-Key again does nothing")
    @ApiResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response submit(
            @PathParam("id") String id,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) @Size(max = 100) String key) {
        UUID order = Parameters.id(id);
        long version = Parameters.versionIfAny(ifMatch);
        String fingerprint = new Fingerprint().add(order).sha256();
        return answer(
                Response.ok(),
                repetitions.once("orders.submit", key, fingerprint, () -> orders.submit(order, version)));
    }

    @POST
    @Path("{id}/cancel")
    @RequiresPermission(OrderPermissions.CREATE)
    @Operation(summary = "Cancels an order unless it is on its way to the ERP or there")
    @ApiResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    public Response cancel(@PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(Response.ok(), orders.cancel(Parameters.id(id), Parameters.versionIfAny(ifMatch)));
    }

    @GET
    @Path("{id}/history")
    @RequiresPermission(OrderPermissions.READ)
    @Operation(summary = "What happened to an order, oldest first")
    public History history(@PathParam("id") String id) {
        return new History(
                orders.history(Parameters.id(id)).stream().map(Entry::of).toList());
    }

    private Response answer(Response.ResponseBuilder response, Order order) {
        return response.tag(Long.toString(order.version()))
                .entity(OrderJson.of(order, forecast.of(order)))
                .build();
    }

    /** What happened to an order. */
    public record History(List<Entry> items) {}

    /** @param what stable word, for example {@code submitted} */
    public record Entry(Instant at, String what, String who, String detail) {

        static Entry of(Orders.HistoryEntry entry) {
            return new Entry(entry.at(), entry.what(), entry.who(), entry.detail());
        }
    }
}
