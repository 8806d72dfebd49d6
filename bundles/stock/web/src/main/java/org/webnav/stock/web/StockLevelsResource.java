package org.webnav.stock.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.stock.api.StockLevels;

/** Stock of items that no ERP keeps. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/stock-levels", RestResource.CAPABILITY + "=stock"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class StockLevelsResource implements RestResource {

    private final StockLevels levels;

    @Activate
    public StockLevelsResource(@Reference StockLevels levels) {
        this.levels = levels;
    }

    /**
     * @param line number in the file, from 1
     * @param field empty for the whole line
     */
    public record LineFault(long line, String field, String code, String message) {}

    /** @param faults of the lines refused, at most 1,000 */
    public record Report(
            long lines,
            long created,
            long changed,
            long deleted,
            long unchanged,
            long refused,
            List<LineFault> faults) {}

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(StockRoles.MANAGE)
    @Operation(
            summary = "Creates, changes and deletes many levels: item, location and quantity, a JSON object per line")
    public Report load(InputStream rows) throws IOException {
        return new LevelImport(levels).of(rows);
    }
}
