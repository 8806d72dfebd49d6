package org.webnav.platform.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotEmpty;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.ApiTokens;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.api.rest.SignedIn;
import org.webnav.platform.web.rest.SessionOnly;

/** API tokens of the signed-in user. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/tokens", RestResource.CAPABILITY + "=platform"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class TokenResource implements RestResource {

    /** @param days how long it lives */
    public record NewToken(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 80) String> permissions,
            @Min(1) @Max(730) int days) {}

    private final ApiTokens tokens;
    private final Clock clock;

    @Activate
    public TokenResource(@Reference ApiTokens tokens, @Reference Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A stolen token must not renew itself under another name. */
    @POST
    @SignedIn
    @SessionOnly
    @Operation(summary = "Make a token; its secret is shown only in this answer")
    @ApiResponse(
            responseCode = "201",
            description = "The token with its secret",
            content = @Content(schema = @Schema(implementation = ApiTokens.Issued.class)))
    public Response issue(@NotNull @Valid NewToken token) {
        ApiTokens.Issued issued =
                tokens.issue(token.name(), token.permissions(), clock.instant().plus(Duration.ofDays(token.days())));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(issued)
                .build();
    }

    @GET
    @SignedIn
    @Operation(summary = "Own tokens, without their secrets")
    public List<ApiTokens.ApiToken> list() {
        return tokens.own();
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    @Operation(summary = "Revoke a token at once")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(id);
    }
}
