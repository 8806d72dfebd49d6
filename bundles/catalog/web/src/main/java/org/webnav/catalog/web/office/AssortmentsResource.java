package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules;
import org.webnav.catalog.api.AssortmentRules.Kind;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Who sees and orders what: rules for everybody, for price groups and for customers. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/assortments", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class AssortmentsResource implements RestResource {

    private final AssortmentRules rules;

    @Activate
    public AssortmentsResource(@Reference AssortmentRules rules) {
        this.rules = rules;
    }

    /** A rule as JSON says it; the last one that matches an item decides. */
    public record RuleText(
            @NotNull By by,
            @Size(max = 40) String code,
            @Size(max = 250) String value,
            @NotNull Visibility visibility) {

        Rule toRule() {
            return new Rule(by, code == null ? "" : code, value == null ? "" : value, visibility);
        }
    }

    public record Rules(@NotNull @Size(max = 200) List<@NotNull @Valid RuleText> rules) {}

    /** @param code price group or customer number, empty for everybody */
    public record TargetRules(Kind kind, String code, List<Rule> rules) {}

    @GET
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "All rules, in the order in which they are applied")
    public List<TargetRules> all() {
        return rules.all().entrySet().stream()
                .map(e -> new TargetRules(e.getKey().kind(), e.getKey().code(), e.getValue()))
                .sorted(Comparator.comparing(TargetRules::kind).thenComparing(TargetRules::code))
                .toList();
    }

    @GET
    @Path("all")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "The rules for everybody")
    @ApiResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = TargetRules.class)))
    public Response everybody() {
        return answer(Target.EVERYBODY, rules.of(Target.EVERYBODY));
    }

    @PUT
    @Path("all")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Replaces the rules for everybody; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The rules as they are now",
            content = @Content(schema = @Schema(implementation = TargetRules.class)))
    public Response putEverybody(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid Rules body) {
        return put(Target.EVERYBODY, ifMatch, body);
    }

    @GET
    @Path("{kind}/{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "The rules for a price-group or a customer")
    @ApiResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = TargetRules.class)))
    public Response one(
            @PathParam("kind") @Size(max = 20) String kind, @PathParam("code") @Size(max = 40) String code) {
        Target target = target(kind, code);
        return answer(target, rules.of(target));
    }

    @PUT
    @Path("{kind}/{code}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Replaces the rules for a price-group or a customer; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The rules as they are now",
            content = @Content(schema = @Schema(implementation = TargetRules.class)))
    public Response put(
            @PathParam("kind") @Size(max = 20) String kind,
            @PathParam("code") @Size(max = 40) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Rules body) {
        return put(target(kind, code), ifMatch, body);
    }

    private Response put(Target target, String ifMatch, Rules body) {
        List<Rule> asked = body.rules().stream().map(RuleText::toRule).toList();
        return answer(target, rules.put(target, asked, Tag.of(ifMatch)));
    }

    private static Target target(String kind, String code) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "price-group" -> new Target(Kind.PRICE_GROUP, code);
            case "customer" -> new Target(Kind.CUSTOMER, code);
            default -> throw new NotFound("catalog.no-such-target", "Rules are for all, price-group or customer.");
        };
    }

    private static Response answer(Target target, Tagged<List<Rule>> tagged) {
        return Tag.answer(new TargetRules(target.kind(), target.code(), tagged.value()), tagged.tag());
    }
}
