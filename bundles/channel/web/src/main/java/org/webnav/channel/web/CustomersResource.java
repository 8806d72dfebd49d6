package org.webnav.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import org.webnav.channel.api.Contacts;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Customers in sight of the caller. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/customers", RestResource.CAPABILITY + "=channel"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class CustomersResource implements RestResource {

    private final Organisations organisations;
    private final TradeRelations relations;
    private final Contacts contacts;

    @Activate
    public CustomersResource(
            @Reference Organisations organisations, @Reference TradeRelations relations, @Reference Contacts contacts) {
        this.organisations = organisations;
        this.relations = relations;
        this.contacts = contacts;
    }

    @GET
    @RequiresPermission(ChannelPermissions.CUSTOMERS_READ)
    @Operation(summary = "Customers by part of name or number")
    public Page<CustomerView> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return organisations.customers(text, new Paging(page, size)).map(CustomerView::of);
    }

    @GET
    @Path("{number}")
    @RequiresPermission(ChannelPermissions.CUSTOMERS_READ)
    @Operation(summary = "One customer by its number")
    public CustomerView get(@PathParam("number") @Size(max = 40) String number) {
        TradeRelation relation = relation(number);
        return CustomerView.of(organisations.get(relation.buyer()), relation);
    }

    @GET
    @Path("{number}/delivery-addresses")
    @RequiresPermission(ChannelPermissions.CUSTOMERS_READ)
    @Operation(summary = "Delivery addresses of a customer")
    public List<DeliveryAddress> deliveryAddresses(@PathParam("number") @Size(max = 40) String number) {
        return relations.deliveryAddresses(relation(number).buyer());
    }

    @GET
    @Path("{number}/contacts")
    @RequiresPermission(ChannelPermissions.CUSTOMERS_READ)
    @Operation(summary = "Contacts of a customer, people first")
    public List<ContactView> contacts(@PathParam("number") @Size(max = 40) String number) {
        return contacts.of(relation(number).buyer()).stream()
                .map(ContactView::of)
                .toList();
    }

    @POST
    @Path("{number}/contacts")
    @RequiresPermission(ChannelPermissions.CONTACTS_MANAGE)
    @Operation(summary = "Adds a contact that the ERP does not have")
    @ApiResponse(
            responseCode = "201",
            description = "The contact",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response addContact(
            @PathParam("number") @Size(max = 40) String number, @NotNull @Valid ContactBody contact) {
        ContactView added = ContactView.of(contacts.add(relation(number).buyer(), contact.card()));
        return Response.status(Response.Status.CREATED)
                .entity(added)
                .tag(added.tag())
                .build();
    }

    @PUT
    @Path("{number}/contacts/{id}")
    @RequiresPermission(ChannelPermissions.CONTACTS_MANAGE)
    @Operation(summary = "Changes a contact of the portal; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The contact as it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response changeContact(
            @PathParam("number") @Size(max = 40) String number,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactBody contact) {
        UUID buyer = relation(number).buyer();
        ContactView changed = ContactView.of(contacts.change(buyer, id, contact.card(), Version.of(ifMatch)));
        return Response.ok(changed).tag(changed.tag()).build();
    }

    @DELETE
    @Path("{number}/contacts/{id}")
    @RequiresPermission(ChannelPermissions.CONTACTS_MANAGE)
    @Operation(summary = "Removes a contact of the portal; takes If-Match")
    public void removeContact(
            @PathParam("number") @Size(max = 40) String number,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        contacts.remove(relation(number).buyer(), id, Version.of(ifMatch));
    }

    private TradeRelation relation(String number) {
        return relations
                .byNumber(number)
                .orElseThrow(() -> new NotFound("channel.no-such-customer", "There is no customer " + number + "."));
    }
}
