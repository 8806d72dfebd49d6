package org.webnav.stock.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.stock.api.AvailabilityRule;
import org.webnav.stock.api.AvailabilityRule.Promise;
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

    private final Items items;
    private final Stock stock;
    private final AvailabilityRule rule;

    @Activate
    public AvailabilityResource(@Reference Items items, @Reference Stock stock, @Reference AvailabilityRule rule) {
        this.items = items;
        this.stock = stock;
        this.rule = rule;
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
        return answer(asked, items.findAll(asked, Locale.ENGLISH));
    }

    private Answer answer(List<String> asked, Map<String, Item> known) {
        Map<String, StockLevel> levels = stock.levels(known.keySet());
        List<LevelView> views = known.values().stream()
                .filter(item -> levels.containsKey(item.number()))
                .map(item -> LevelView.of(item, levels.get(item.number())))
                .toList();
        List<String> unknown = asked.stream()
                .filter(number -> known.keySet().stream().noneMatch(number::equalsIgnoreCase))
                .toList();
        return new Answer(views, unknown);
    }

    @POST
    @Path("simulate")
    @RequiresPermission(StockRoles.READ)
    @Operation(summary = "Available to promise of given figures, by Navision's rule; changes nothing")
    public Promise simulate(@NotNull @Valid AvailabilityInput input) {
        return rule.compute(input.figures());
    }
}
