package org.webnav.platform.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.servlet.http.HttpServletRequest;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.rest.Anonymous;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.web.rest.Cookies;

/** Signing in and out. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/session", RestResource.CAPABILITY + "=platform"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class SessionResource implements RestResource {

    public record Credentials(@NotBlank @Size(max = 100) String login, @NotBlank @Size(max = 200) String password) {}

    private final Sessions sessions;

    @Activate
    public SessionResource(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    @Anonymous
    @Operation(summary = "Sign in; the answer sets the session cookie")
    @ApiResponse(
            responseCode = "200",
            description = "Who is signed in now",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Response signIn(@NotNull @Valid Credentials credentials, @Context HttpServletRequest request) {
        Sessions.Opened opened = sessions.signIn(credentials.login(), credentials.password(), request.getRemoteAddr());
        return Response.ok(Me.of(opened.session()))
                .header(HttpHeaders.SET_COOKIE, Cookies.set(opened.token(), request.isSecure()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Anonymous
    @Operation(summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "Nobody is signed in any more")
    public Response signOut(@Context HttpHeaders headers, @Context HttpServletRequest request) {
        String token = Cookies.token(headers.getCookies());
        if (token != null) {
            sessions.signOut(token);
        }
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, Cookies.clear(request.isSecure()))
                .build();
    }
}
