package org.webnav.stock.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Kits;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplays;
import org.webnav.stock.api.AvailabilityRule;
import org.webnav.stock.api.AvailabilityRule.Promise;
import org.webnav.stock.api.Forecast;
import org.webnav.stock.api.Stock;
import org.webnav.stock.api.StockLevel;

/** What can be had of items, by location, and what is expected. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/availability", RestResource.CAPABILITY + "=stock"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class AvailabilityResource implements RestResource {

    private static final int MOST_ITEMS = 200;

    private final CurrentCaller callers;
    private final OfferedItems items;
    private final Stock stock;
    private final AvailabilityDisplays displays;
    private final AvailabilityRule rule;
    private final Clock clock;

    @Activate
    public AvailabilityResource(
            @Reference CurrentCaller callers,
            @Reference OfferedItems items,
            @Reference Stock stock,
            @Reference AvailabilityDisplays displays,
            @Reference AvailabilityRule rule,
            @Reference Clock clock) {
        this.callers = callers;
        this.items = items;
        this.stock = stock;
        this.displays = displays;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * @param items levels of those items that are known and kept in stock, in the order asked for
     * @param unknown numbers that no item has
     */
    public record Answer(List<LevelView> items, List<String> unknown) {}

    @GET
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "Availability of up to 200 items, with locations and expected receipts")
    public Answer levels(@QueryParam("items") @DefaultValue("") @Size(max = 8000) String numbers) {
        List<String> asked = Arrays.stream(numbers.split(","))
                .map(String::trim)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (asked.isEmpty() || asked.size() > MOST_ITEMS) {
            throw new Invalid("stock.items-out-of-range", "Ask for 1 to " + MOST_ITEMS + " items.");
        }
        return answer(asked, items.all(asked));
    }

    private Answer answer(List<String> asked, Map<String, Item> known) {
        Map<String, StockLevel> levels = stock.levels(known.keySet());
        AvailabilityDisplay display = display();
        List<LevelView> views = known.values().stream()
                .filter(item -> levels.containsKey(item.number()))
                .map(item -> LevelView.of(item, levels.get(item.number()), display))
                .toList();
        List<String> unknown = asked.stream()
                .filter(number -> known.keySet().stream().noneMatch(number::equalsIgnoreCase))
                .toList();
        return new Answer(views, unknown);
    }

    @GET
    @Path("{item}")
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "The earliest day on which a quantity can be had, and how the balance moves until then")
    public PromiseView promise(
            @PathParam("item") @Size(max = 40) String number,
            @QueryParam("quantity") @DefaultValue("1") @Size(max = 30) String quantity,
            @QueryParam("unit") @DefaultValue("") @Size(max = 40) String unit,
            @QueryParam("location") @DefaultValue("") @Size(max = 40) String location,
            @QueryParam("kit") @Size(max = Kits.MOST_SLOTS) List<@Size(max = 41) String> kit) {
        Item item = items.one(number);
        Wanted wanted = Wanted.of(item, quantity, unit, location);
        StockLevel level = level(item, KitTexts.selection(kit), wanted.locationOrEmpty());
        // the level of a kit is that of the place already
        String place = item.kit() ? "" : wanted.locationOrEmpty();
        Forecast forecast = Forecast.of(level, place, LocalDate.now(clock));
        return PromiseView.of(item, wanted, forecast, display(), level.asOf());
    }

    @GET
    @Path("{item}/level")
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "Availability of one item, of a kit as it is made up: kit=DESK:1896-S")
    public LevelView one(
            @PathParam("item") @Size(max = 40) String number,
            @QueryParam("kit") @Size(max = Kits.MOST_SLOTS) List<@Size(max = 41) String> kit) {
        Item item = items.one(number);
        return LevelView.of(item, level(item, KitTexts.selection(kit), ""), display());
    }

    private StockLevel level(Item item, Kits.Selection selection, String location) {
        Optional<StockLevel> level = item.kit()
                ? stock.kit(null, item.number(), selection, location)
                : Optional.ofNullable(stock.levels(List.of(item.number())).get(item.number()));
        return level.orElseThrow(() -> new NotFound(
                "stock.not-kept", "Item " + item.number() + " is not kept in stock, or not yet known there."));
    }

    private AvailabilityDisplay display() {
        return displays.of(callers.get().organisation());
    }

    @POST
    @Path("simulate")
    @RequiresPermission(StockRoles.SIMULATE)
    @Operation(summary = "Available to promise of given figures, by Navision's rule; changes nothing")
    public Promise simulate(@NotNull @Valid AvailabilityInput input) {
        return rule.compute(input.figures());
    }
}
