package org.webnav.catalog.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.platform.api.Paging;

/** What a list of items shall hold, as the address says it. */
public final class ListQuery {

    @QueryParam("q")
    @DefaultValue("")
    @Size(max = 200)
    public String text;

    @QueryParam("category")
    @DefaultValue("")
    @Size(max = 40)
    public String category;

    @QueryParam("filter")
    @NotNull
    @Size(max = 50)
    public List<@NotNull @Size(max = 2000) String> filters;

    @QueryParam("sort")
    @DefaultValue("")
    @Size(max = 40)
    public String sort;

    @QueryParam("facets")
    @DefaultValue("false")
    public boolean facets;

    @QueryParam("language")
    @DefaultValue("")
    @Size(max = 35)
    public String language;

    @QueryParam("include")
    @DefaultValue("")
    @Size(max = 200)
    public String include;

    @QueryParam("customer")
    @DefaultValue("")
    @Size(max = 40)
    public String customer;

    @QueryParam("page")
    @DefaultValue("0")
    public int page;

    @QueryParam("size")
    @DefaultValue("25")
    public int size;

    ItemQuery toItemQuery(UUID buyer, Locale asked) {
        return new ItemQuery(
                text, category, asked, new Paging(page, size), buyer, FilterTexts.parse(filters), sort, facets);
    }
}
