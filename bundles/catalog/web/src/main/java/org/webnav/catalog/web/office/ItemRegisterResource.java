package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.Size;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.ItemRegister;
import org.webnav.catalog.api.ItemRegister.Lack;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** All items, for the people who keep them. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-register", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemRegisterResource implements RestResource {

    private final ItemRegister register;
    private final Channels channels;
    private final CurrentCaller callers;

    @Activate
    public ItemRegisterResource(
            @Reference ItemRegister register, @Reference Channels channels, @Reference CurrentCaller callers) {
        this.register = register;
        this.channels = channels;
        this.callers = callers;
    }

    /** What the list shall hold. */
    public static final class Wish {

        @QueryParam("q")
        @DefaultValue("")
        @Size(max = 200)
        public String text;

        @QueryParam("category")
        @DefaultValue("")
        @Size(max = 40)
        public String category;

        @QueryParam("lifeCycle")
        public LifeCycle lifeCycle;

        @QueryParam("origin")
        public Origin origin;

        @QueryParam("lack")
        public Lack lack;

        @QueryParam("kits")
        public Boolean kits;

        @QueryParam("sort")
        @DefaultValue("")
        @Size(max = 40)
        public String sort;

        @QueryParam("page")
        @DefaultValue("0")
        public int page;

        @QueryParam("size")
        @DefaultValue("50")
        public int size;
    }

    /** @param languages in which it has a name */
    public record Entry(
            String number,
            String name,
            String category,
            String categoryName,
            LifeCycle lifeCycle,
            Origin origin,
            List<String> languages,
            String picture,
            boolean kit) {

        static Entry of(ItemRegister.Entry entry) {
            return new Entry(
                    entry.item().number(),
                    entry.item().name(),
                    entry.item().category(),
                    entry.item().categoryName(),
                    entry.item().lifeCycle(),
                    entry.origin(),
                    List.copyOf(entry.languages()),
                    entry.item().picture(),
                    entry.item().kit());
        }
    }

    @GET
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "All items by text, category, life cycle, owner or what they lack")
    public Page<Entry> list(@BeanParam @Valid Wish wish) {
        return register.find(new ItemRegister.Question(
                        wish.text,
                        wish.category,
                        wish.lifeCycle,
                        wish.origin,
                        wish.lack,
                        wish.kits,
                        callers.get().language(),
                        wish.sort,
                        new Paging(wish.page, wish.size)))
                .map(Entry::of);
    }

    @GET
    @Path("languages")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "The languages of texts, the first one first")
    public List<String> languages() {
        return channels.get(callers.get().channel()).languages();
    }
}
