package org.webnav.platform.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PATCH;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.Users;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.api.rest.SignedIn;
import org.webnav.platform.web.rest.Cookies;

/** The signed-in user. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/me", RestResource.CAPABILITY + "=platform"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class MeResource implements RestResource {

    public record Change(@NotNull @Pattern(regexp = "en|lv|ru") String language) {}

    public record PasswordChange(@NotBlank @Size(max = 200) String present, @NotBlank @Size(max = 200) String next) {}

    private final CurrentCaller callers;
    private final Sessions sessions;
    private final Users users;
    private final UserAdministration accounts;

    @Activate
    public MeResource(
            @Reference CurrentCaller callers,
            @Reference Sessions sessions,
            @Reference Users users,
            @Reference UserAdministration accounts) {
        this.callers = callers;
        this.sessions = sessions;
        this.users = users;
        this.accounts = accounts;
    }

    @GET
    @SignedIn
    @Operation(summary = "Who is signed in, with permissions and the token that changing requests need")
    @ApiResponse(
            responseCode = "200",
            description = "Who is signed in",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Response get(@Context HttpHeaders headers) {
        String token = Cookies.token(headers.getCookies());
        Me me = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null && token != null
                ? sessions.find(token).map(Me::of).orElseThrow()
                : Me.of(callers.get(), null);
        return Response.ok(me).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PATCH
    @SignedIn
    @Operation(summary = "Choose the language")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response change(@NotNull @Valid Change change) {
        users.chooseLanguage(Locale.forLanguageTag(change.language()));
        return Response.noContent().build();
    }

    @PUT
    @Path("password")
    @SignedIn
    @Operation(summary = "Change the own password; other sessions of the user end")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response changePassword(@NotNull @Valid PasswordChange change, @Context HttpHeaders headers) {
        String session = Cookies.token(headers.getCookies());
        accounts.changeOwnPassword(change.present(), change.next(), session == null ? "" : session);
        return Response.noContent().build();
    }
}
