package org.webnav.stock.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.stock.api.AvailabilityAlerts;
import org.webnav.stock.api.AvailabilityAlerts.Alert;
import org.webnav.stock.api.AvailabilityAlerts.Wish;
import org.webnav.stock.api.AvailabilityDisplays;

/** The user's own wishes to be told when something is there. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/availability-alerts", RestResource.CAPABILITY + "=stock"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class AlertsResource implements RestResource {

    private final CurrentCaller callers;
    private final OfferedItems items;
    private final AvailabilityDisplays displays;
    private final AvailabilityAlerts alerts;

    @Activate
    public AlertsResource(
            @Reference CurrentCaller callers,
            @Reference OfferedItems items,
            @Reference AvailabilityDisplays displays,
            @Reference AvailabilityAlerts alerts) {
        this.callers = callers;
        this.items = items;
        this.displays = displays;
        this.alerts = alerts;
    }

    /**
     * @param quantity a decimal; absent when any quantity will do
     * @param unit one of the item's units; absent for its sales unit
     */
    public record Request(
            @NotNull @Size(min = 1, max = 40) String item,
            @Size(max = 30) String quantity,
            @Size(max = 40) String unit) {}

    /**
     * @param name of the item; absent when it is offered no more
     * @param met when it was there; absent while it is not, and when the item is offered no more
     */
    public record View(
            UUID id, String item, String name, BigDecimal quantity, String unit, Instant created, Instant met) {

        private static View of(Alert alert, Item item) {
            boolean offered = item != null;
            return new View(
                    alert.id(),
                    alert.item(),
                    offered ? item.name() : null,
                    alert.quantity(),
                    alert.unit(),
                    alert.created(),
                    offered ? alert.met() : null);
        }
    }

    public record Answer(List<View> alerts) {}

    @GET
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "The caller's own alerts, first those that are met")
    public Answer own() {
        List<Alert> own = alerts.own();
        Map<String, Item> offered =
                items.all(own.stream().map(Alert::item).distinct().toList());
        return new Answer(own.stream()
                .map(alert -> View.of(alert, offered.get(alert.item())))
                .sorted(Comparator.comparing(view -> view.met() == null)) // else the order would tell
                .toList());
    }

    @POST
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "Asks to be told when an item is there")
    @ApiResponse(
            responseCode = "201",
            description = "The alert",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response add(@NotNull @Valid Request request) {
        Item item = items.one(request.item());
        Alert alert = alerts.add(wish(item, request));
        return Response.created(URI.create(alert.id().toString()))
                .entity(View.of(alert, item))
                .build();
    }

    private Wish wish(Item item, Request request) {
        if (request.quantity() == null || request.quantity().isBlank()) {
            return new Wish(item.number(), null, null, BigDecimal.ZERO);
        }
        String unit = Optional.ofNullable(request.unit()).orElse("");
        Wanted wanted = Wanted.of(item, request.quantity(), unit, "");
        BigDecimal enough = displays.of(callers.get().organisation())
                .certainFrom(wanted.baseQuantity())
                .orElseThrow(
                        () -> new Invalid(
                                "stock.quantity-not-told",
                                "You cannot be told of so large a quantity; ask without one, and you are told when there is any."));
        return new Wish(item.number(), wanted.quantity(), wanted.unit(), enough);
    }

    @DELETE
    @Path("{id}")
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "Removes one of the caller's own alerts")
    public void remove(@PathParam("id") UUID id) {
        alerts.remove(id);
    }
}
