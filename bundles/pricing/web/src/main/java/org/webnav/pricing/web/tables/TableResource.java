package org.webnav.pricing.web.tables;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.NotEmpty;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** What every table of rows that people keep offers besides its list; public, for the OpenAPI reader sees no others. */
public abstract class TableResource implements RestResource {

    private final TableDoor<?> door;

    /** @param name of exported files */
    TableResource(EditableTable<?> table, CurrentCaller callers, String name) {
        this.door = new TableDoor<>(table, callers, name);
    }

    /** Rows as in the bulk import, with the same names. */
    public record Rows(@NotEmpty @Size(max = 1000) List<@NotNull @Size(max = 30) Map<String, Object>> rows) {}

    @GET
    @Path("export")
    @Produces("*/*")
    @RequiresPermission(TablePermissions.READ)
    @Operation(summary = "The rows of the list as CSV or XLSX")
    public Response export(
            @BeanParam @Valid RowQuery query,
            @QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format) {
        return door.export(format, query.filter());
    }

    @PUT
    @Consumes("application/x-ndjson")
    @RequiresPermission(TablePermissions.IMPORT)
    @Operation(summary = "Creates, changes and deletes many rows: a JSON object per line")
    public ImportReport load(InputStream rows) {
        return door.load("ndjson", rows, false);
    }

    @POST
    @Path("rows")
    @RequiresPermission(TablePermissions.MANAGE)
    @Operation(summary = "Creates, changes and deletes some rows")
    public ImportReport change(@NotNull @Valid Rows rows, @QueryParam("trial") boolean trial) {
        return door.load(rows.rows(), trial);
    }

    @POST
    @Path("import")
    @Consumes("*/*")
    @Produces({"application/json", ProgressAnswer.MEDIA_TYPE})
    @RequiresPermission(TablePermissions.MANAGE)
    @Operation(
            summary = "Brings a CSV, XLSX or NDJSON file in, or tries it",
            description = "With progress the answer is a line of JSON after each 5,000 rows, and one with the report at"
                    + " the end.")
    @ApiResponse(
            responseCode = "200",
            description = "What came of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(
            InputStream file,
            @QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format,
            @QueryParam("trial") boolean trial,
            @QueryParam("progress") boolean progress) {
        return progress
                ? door.progress(format, file, trial)
                : Response.ok(door.load(format, file, trial), "application/json")
                        .build();
    }
}
