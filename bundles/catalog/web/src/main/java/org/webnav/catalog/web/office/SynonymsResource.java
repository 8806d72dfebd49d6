package org.webnav.catalog.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Synonyms;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.web.CatalogRoles;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** Words that mean the same to whoever searches. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/synonyms", RestResource.CAPABILITY + "=catalog"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class SynonymsResource implements RestResource {

    private final Synonyms synonyms;

    @Activate
    public SynonymsResource(@Reference Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    public record Groups(
            @NotNull @Size(max = Synonyms.MOST_GROUPS)
                    List<@NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String>> groups) {}

    @GET
    @Path("{language}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Groups of words of a language that mean the same")
    @ApiResponse(
            responseCode = "200",
            description = "The groups",
            content = @Content(schema = @Schema(implementation = Groups.class)))
    public Response get(@PathParam("language") @Size(max = 3) String language) {
        return answer(synonyms.of(language));
    }

    @PUT
    @Path("{language}")
    @RequiresPermission(CatalogRoles.MANAGE)
    @Operation(summary = "Replaces the groups of a language; takes If-Match")
    @ApiResponse(
            responseCode = "200",
            description = "The groups as they are now",
            content = @Content(schema = @Schema(implementation = Groups.class)))
    public Response put(
            @PathParam("language") @Size(max = 3) String language,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Groups groups) {
        return answer(synonyms.put(language, groups.groups(), Tag.of(ifMatch)));
    }

    private static Response answer(Tagged<List<List<String>>> tagged) {
        return Tag.answer(new Groups(tagged.value()), tagged.tag());
    }
}
