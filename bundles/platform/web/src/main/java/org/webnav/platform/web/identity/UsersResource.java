package org.webnav.platform.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotEmpty;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.UserAdministration.Change;
import org.webnav.platform.api.UserAdministration.NewAccount;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The people who may sign in. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/users", RestResource.CAPABILITY + "=platform"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class UsersResource implements RestResource {

    private static final String LANGUAGES = "en|lv|ru";

    /** @param organisation id of the organisation that the user acts for; the caller's own when missing */
    public record NewUser(
            UUID organisation,
            @NotBlank @Size(max = 100) String login,
            @NotBlank @Size(max = 200) String password,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 200) String email,
            @NotNull @Pattern(regexp = LANGUAGES) String language,
            @NotEmpty @Size(max = 20) Set<@NotBlank @Size(max = 40) String> roles) {}

    /** Members that are missing stay as they are. */
    public record ChangedUser(
            @NotNull Long version,
            @Size(min = 1, max = 200) String name,
            @Email @Size(max = 200) String email,
            @Pattern(regexp = LANGUAGES) String language,
            @Size(min = 1, max = 20) Set<@NotBlank @Size(max = 40) String> roles,
            Boolean active) {}

    public record NewPassword(@NotBlank @Size(max = 200) String password) {}

    private final UserAdministration users;
    private final CurrentCaller callers;

    @Activate
    public UsersResource(@Reference UserAdministration users, @Reference CurrentCaller callers) {
        this.users = users;
        this.callers = callers;
    }

    @GET
    @RequiresPermission(UserPermissions.READ)
    @Operation(summary = "Users in sight, by login")
    public Page<UserView> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("organisation") UUID organisation,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return users.list(text, organisation, new Paging(page, size)).map(UserView::of);
    }

    @GET
    @Path("grantable-roles")
    @RequiresPermission(UserPermissions.READ)
    @Operation(summary = "Roles that the caller may give to users")
    public Set<String> grantableRoles() {
        return users.grantableRoles();
    }

    @GET
    @Path("{id}")
    @RequiresPermission(UserPermissions.READ)
    @Operation(summary = "One user")
    public UserView one(@PathParam("id") UUID id) {
        return UserView.of(users.get(id));
    }

    @POST
    @RequiresPermission(UserAdministration.MANAGE)
    @Operation(summary = "Adds a user with a first password")
    @ApiResponse(
            responseCode = "201",
            description = "The user",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response create(@NotNull @Valid NewUser user) {
        UUID organisation = user.organisation() == null ? callers.get().organisation() : user.organisation();
        UserView created = UserView.of(users.create(new NewAccount(
                organisation,
                user.login(),
                user.password(),
                user.name(),
                user.email(),
                Locale.forLanguageTag(user.language()),
                user.roles())));
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    @PATCH
    @Path("{id}")
    @RequiresPermission(UserAdministration.MANAGE)
    @Operation(summary = "Changes a user; the version that was read must be sent along")
    public UserView change(@PathParam("id") UUID id, @NotNull @Valid ChangedUser user) {
        return UserView.of(users.change(
                id,
                user.version(),
                new Change(
                        Optional.ofNullable(user.name()),
                        Optional.ofNullable(user.email()),
                        Optional.ofNullable(user.language()).map(Locale::forLanguageTag),
                        Optional.ofNullable(user.roles()),
                        Optional.ofNullable(user.active()))));
    }

    @PUT
    @Path("{id}/password")
    @RequiresPermission(UserAdministration.MANAGE)
    @Operation(summary = "Gives a user a new password and ends the user's sessions")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response resetPassword(@PathParam("id") UUID id, @NotNull @Valid NewPassword password) {
        users.resetPassword(id, password.password());
        return Response.noContent().build();
    }
}
