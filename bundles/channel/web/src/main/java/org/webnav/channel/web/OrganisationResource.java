package org.webnav.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Contacts;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelations;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The organisation that the caller acts for. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/organisation", RestResource.CAPABILITY + "=channel"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class OrganisationResource implements RestResource {

    /** @param customer how the seller knows it; absent for the channel's owner */
    record OwnOrganisation(Organisation organisation, CustomerView customer, List<DeliveryAddress> deliveryAddresses) {}

    private final Organisations organisations;
    private final TradeRelations relations;
    private final Contacts contacts;
    private final CurrentCaller callers;

    @Activate
    public OrganisationResource(
            @Reference Organisations organisations,
            @Reference TradeRelations relations,
            @Reference Contacts contacts,
            @Reference CurrentCaller callers) {
        this.organisations = organisations;
        this.relations = relations;
        this.contacts = contacts;
        this.callers = callers;
    }

    @GET
    @RequiresPermission(ChannelPermissions.ORGANISATION_READ)
    @Operation(summary = "The own organisation with its trade relation and delivery addresses")
    public OwnOrganisation get() {
        UUID id = callers.get().organisation();
        Organisation own = organisations.get(id);
        CustomerView customer = relations
                .findOfBuyer(id)
                .map(relation -> CustomerView.of(own, relation))
                .orElse(null);
        return new OwnOrganisation(own, customer, relations.deliveryAddresses(id));
    }

    @GET
    @Path("contacts")
    @RequiresPermission(ChannelPermissions.CONTACTS_READ)
    @Operation(summary = "The own organisation's contacts, as the seller knows them")
    public List<ContactView> contacts() {
        return contacts.of(callers.get().organisation()).stream()
                .map(ContactView::of)
                .toList();
    }
}
