package org.webnav.stock.web;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplays;

/** How the price groups see stock. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/availability-displays", RestResource.CAPABILITY + "=stock"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class DisplaysResource implements RestResource {

    private static final int MOST_RULES = 1000;
    private static final int MOST_LIMITS = 10;

    private final AvailabilityDisplays displays;

    @Activate
    public DisplaysResource(@Reference AvailabilityDisplays displays) {
        this.displays = displays;
    }

    /**
     * @param priceGroup empty for all groups without a rule of their own
     * @param display {@code number}, {@code band} or {@code light}
     */
    public record Rule(
            @NotNull @Size(max = 40) String priceGroup,
            @NotNull @Pattern(regexp = "number|band|light") String display,
            @Size(max = MOST_LIMITS) List<@NotNull @Digits(integer = 14, fraction = 5) BigDecimal> limits) {

        private static Rule of(AvailabilityDisplay display) {
            return new Rule(display.priceGroup(), display.kind().word(), display.limits());
        }

        private AvailabilityDisplay toDisplay() {
            return new AvailabilityDisplay(
                    priceGroup.trim(), AvailabilityDisplay.Kind.of(display), limits == null ? List.of() : limits);
        }
    }

    public record Rules(@NotNull @Size(max = MOST_RULES) List<@NotNull @Valid Rule> rules) {}

    @GET
    @RequiresPermission(StockRoles.MANAGE)
    @Operation(summary = "How each price group sees stock")
    public Rules all() {
        return new Rules(displays.all().stream().map(Rule::of).toList());
    }

    @PUT
    @RequiresPermission(StockRoles.MANAGE)
    @Operation(summary = "Replaces how the price groups see stock")
    public Rules replace(@NotNull @Valid Rules rules) {
        displays.replaceAll(rules.rules().stream().map(Rule::toDisplay).toList());
        return all();
    }
}
