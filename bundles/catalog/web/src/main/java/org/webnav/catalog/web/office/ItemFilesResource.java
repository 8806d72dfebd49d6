package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.api.table.CsvWriter;
import org.webnav.platform.api.table.RowWriter;
import org.webnav.platform.api.table.XlsxWriter;

/** The items of the whole catalogue as a table for spreadsheets. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/item-files", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class ItemFilesResource implements RestResource {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NAME = "items";

    private final ItemSheets sheets;
    private final Attributes attributes;
    private final Channels channels;
    private final CurrentCaller callers;
    private final Transactions transactions;

    @Activate
    public ItemFilesResource(
            @Reference ItemSheets sheets,
            @Reference Attributes attributes,
            @Reference Channels channels,
            @Reference CurrentCaller callers,
            @Reference Transactions transactions) {
        this.sheets = sheets;
        this.attributes = attributes;
        this.channels = channels;
        this.callers = callers;
        this.transactions = transactions;
    }

    @GET
    @Produces("*/*")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "All items: texts and attributes as CSV or XLSX, everything of them as NDJSON")
    public Response export(@QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format) {
        String mediaType = mediaType(format);
        if (mediaType.equals(XLSX)) {
            XlsxWriter.requireRoom(sheets.count());
        }
        Caller caller = callers.get();
        ItemColumns columns = new ItemColumns(channels.get(caller.channel()).languages(), attributes.all());
        // the answer is written when the request's caller is no longer on the thread
        StreamingOutput output = out -> callers.as(caller, () -> {
            write(out, mediaType, columns);
            return null;
        });
        return Response.ok(output, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + NAME + "." + format + "\"")
                .build();
    }

    @POST
    @Consumes("*/*")
    @Produces({"application/json", ImportStream.MEDIA_TYPE})
    @RequiresPermission(CatalogRoles.IMPORT)
    @Operation(
            summary = "Creates and changes items from a CSV, XLSX or NDJSON file; what is empty or absent stays",
            description = "With trial nothing is kept. With progress the answer is a line of JSON after each thousand"
                    + " lines, and one with the report at the end.")
    @ApiResponse(
            responseCode = "200",
            description = "What came of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(
            InputStream file,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("format") @DefaultValue("csv") @Size(max = 10) String format,
            @QueryParam("trial") boolean trial,
            @QueryParam("progress") boolean progress)
            throws IOException {
        ItemUpload upload = new ItemUpload(sheets, transactions, format, encoding, trial);
        if (!progress) {
            return Response.ok(upload.of(file, soFar -> {}), "application/json").build();
        }
        Caller caller = callers.get();
        StreamingOutput output = out -> callers.as(caller, () -> {
            try {
                new ImportStream(out).tell(listener -> upload.of(file, listener));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
        return Response.ok(output, ImportStream.MEDIA_TYPE).build();
    }

    private void write(OutputStream out, String mediaType, ItemColumns columns) {
        try {
            if (mediaType.equals(ImportStream.MEDIA_TYPE)) {
                ItemLines lines = new ItemLines(out);
                each(lines::write);
                lines.finish();
                return;
            }
            try (RowWriter writer = mediaType.equals(XLSX) ? new XlsxWriter(out, NAME) : new CsvWriter(out)) {
                writer.row(columns.names());
                each(sheet -> writer.row(columns.values(sheet)));
                writer.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(ItemSheet sheet) throws IOException;
    }

    private void each(Writing writing) throws IOException {
        List<ItemSheet> page = sheets.after("", ItemSheets.MOST_LINES);
        while (!page.isEmpty()) {
            for (ItemSheet sheet : page) {
                writing.write(sheet);
            }
            page = sheets.after(page.get(page.size() - 1).number(), ItemSheets.MOST_LINES);
        }
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            case "ndjson" -> ImportStream.MEDIA_TYPE;
            default -> throw new Invalid("catalog.format-unknown", "Use csv, xlsx or ndjson.");
        };
    }
}
