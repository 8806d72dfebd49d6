package org.webnav.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Names of organisations, for lists of things that know their ids alone. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/organisations", RestResource.CAPABILITY + "=channel"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class OrganisationsResource implements RestResource {

    record Named(UUID id, String name) {}

    private final Organisations organisations;

    @Activate
    public OrganisationsResource(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @GET
    @RequiresPermission(ChannelPermissions.ORGANISATION_READ)
    @Operation(summary = "Names of those of some organisations that the caller may see, by name")
    public List<Named> names(@QueryParam("id") @Size(max = 200) Set<UUID> ids) {
        return organisations.findAll(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(organisation -> new Named(organisation.id(), organisation.name()))
                .toList();
    }
}
