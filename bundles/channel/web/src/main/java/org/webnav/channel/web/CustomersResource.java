package org.webnav.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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

    @Activate
    public CustomersResource(@Reference Organisations organisations, @Reference TradeRelations relations) {
        this.organisations = organisations;
        this.relations = relations;
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

    private TradeRelation relation(String number) {
        return relations
                .byNumber(number)
                .orElseThrow(() -> new NotFound("channel.no-such-customer", "There is no customer " + number + "."));
    }
}
