package org.webnav.pricing.web.tables;

import java.util.Locale;
import java.util.Map;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.Violation;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Origin;

/** The parameters of lists of rows; public, for the OpenAPI reader sees no others. */
public final class RowQuery {

    @QueryParam("code")
    @DefaultValue("")
    @Size(max = 21)
    public String code;

    @QueryParam("salesType")
    @DefaultValue("")
    @Size(max = 20)
    public String salesType;

    @QueryParam("salesCode")
    @DefaultValue("")
    @Size(max = 21)
    public String salesCode;

    @QueryParam("currency")
    @DefaultValue("")
    @Size(max = 10)
    public String currency;

    @QueryParam("validOn")
    @DefaultValue("")
    @Size(max = 10)
    public String validOn;

    @QueryParam("origin")
    @DefaultValue("")
    @Size(max = 10)
    public String origin;

    @QueryParam("overlapping")
    public boolean overlapping;

    @QueryParam("page")
    @Min(0)
    @Max(Paging.LAST_PAGE)
    public int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(Paging.LARGEST_PAGE)
    public int size;

    Filter filter() {
        Fields fields = new Fields(
                0,
                Map.of(
                        "validOn", validOn,
                        "salesType", salesType.toUpperCase(Locale.ROOT),
                        "origin", origin.toUpperCase(Locale.ROOT)));
        Filter filter = new Filter(
                code,
                fields.word("salesType", SalesType.class),
                salesCode,
                currency,
                fields.date("validOn"),
                fields.word("origin", Origin.class),
                overlapping);
        if (!fields.faults().isEmpty()) {
            throw new Invalid(
                    "pricing.filter-unreadable",
                    "The filter cannot be read.",
                    fields.faults().stream().map(RowQuery::violation).toList());
        }
        return filter;
    }

    Paging paging() {
        return new Paging(page, size);
    }

    private static Violation violation(Fault fault) {
        return Violation.of(fault.field(), fault.code(), fault.message());
    }
}
