package org.webnav.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Positive;
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
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.pricing.api.PriceAlerts;
import org.webnav.pricing.api.PriceAlerts.Alert;

/** The user's own wishes to be told when something costs less. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/price-alerts", RestResource.CAPABILITY + "=pricing"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class PriceAlertsResource implements RestResource {

    private final PriceAlerts alerts;
    private final Items items;
    private final Assortments assortments;
    private final CurrentCaller callers;

    @Activate
    public PriceAlertsResource(
            @Reference PriceAlerts alerts,
            @Reference Items items,
            @Reference Assortments assortments,
            @Reference CurrentCaller callers) {
        this.alerts = alerts;
        this.items = items;
        this.assortments = assortments;
        this.callers = callers;
    }

    /** @param below the net price that is to be undercut; absent for today's */
    public record Request(
            @NotNull @Size(min = 1, max = 40) String item,
            @Positive @Digits(integer = 12, fraction = 5) BigDecimal below) {}

    /**
     * @param name of the item; absent when it is offered no more
     * @param met when it first cost less; absent while it does not, and when the item is offered no more
     * @param price what it cost then; absent with {@code met}
     */
    public record View(
            UUID id,
            String item,
            String name,
            String unit,
            BigDecimal below,
            String currency,
            Instant created,
            Instant met,
            BigDecimal price) {

        private static View of(Alert alert, Item item) {
            boolean offered = item != null;
            return new View(
                    alert.id(),
                    alert.item(),
                    offered ? item.name() : null,
                    alert.unit(),
                    alert.below(),
                    alert.currency(),
                    alert.created(),
                    offered ? alert.met() : null,
                    offered ? alert.price() : null);
        }
    }

    public record Answer(List<View> alerts) {}

    @GET
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "The caller's own price alerts, first those that are met")
    public Answer own() {
        List<Alert> own = alerts.own();
        Map<String, Item> offered = offered(own);
        return new Answer(own.stream()
                .map(alert -> View.of(alert, offered.get(alert.item())))
                .sorted(Comparator.comparing(view -> view.met() == null)) // else the order would tell
                .toList());
    }

    @POST
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "Asks to be told when an item costs less")
    @ApiResponse(
            responseCode = "201",
            description = "The alert",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response add(@NotNull @Valid Request request) {
        Alert alert = alerts.add(request.item(), request.below());
        return Response.created(URI.create(alert.id().toString()))
                .entity(View.of(alert, offered(List.of(alert)).get(alert.item())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RequiresPermission(PricingRoles.READ)
    @Operation(summary = "Removes one of the caller's own price alerts")
    public void remove(@PathParam("id") UUID id) {
        alerts.remove(id);
    }

    /** The owner's staff sees all. */
    private Map<String, Item> offered(List<Alert> of) {
        Caller caller = callers.get();
        List<String> numbers = of.stream().map(Alert::item).distinct().toList();
        Map<String, Item> offered = new HashMap<>(items.findAll(numbers, caller.language()));
        if (!caller.wholeChannel() && !offered.isEmpty()) {
            Map<String, Visibility> seen = assortments.check(caller.organisation(), Set.copyOf(offered.keySet()));
            offered.keySet().removeIf(number -> seen.getOrDefault(number, Visibility.HIDDEN) == Visibility.HIDDEN);
        }
        return offered;
    }
}
