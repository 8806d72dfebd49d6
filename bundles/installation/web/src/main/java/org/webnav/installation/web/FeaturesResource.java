package org.webnav.installation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.validation.Valid;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.apache.karaf.features.FeatureState;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.installation.web.ChangePreview.Named;
import org.webnav.installation.web.Installation.Picture;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.RestResource;

/** The integrator's view of what is installed; stops and starts capabilities at run time. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/v1/features", RestResource.CAPABILITY + "=installation"})
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class FeaturesResource implements RestResource {

    private final Installation installation;
    private final FeatureViews views;
    private final FeatureChanges changes;
    private final StoppedAlong along;
    private final Audit audit;

    @Activate
    public FeaturesResource(
            @Reference Installation installation,
            @Reference FeatureViews views,
            @Reference FeatureChanges changes,
            @Reference StoppedAlong along,
            @Reference Audit audit) {
        this.installation = installation;
        this.views = views;
        this.changes = changes;
        this.along = along;
        this.audit = audit;
    }

    @GET
    @RequiresPermission(InstallationPermissions.READ)
    @Operation(summary = "The installed features, their bundles and how they are")
    public List<FeatureView> features() {
        return views.all(installation.picture());
    }

    @GET
    @Path("{name}")
    @RequiresPermission(InstallationPermissions.READ)
    @Operation(summary = "One installed feature")
    public FeatureView feature(@PathParam("name") @Size(max = 200) String name) {
        Picture picture = installation.picture();
        return views.view(picture, picture.require(name));
    }

    @GET
    @Path("{name}/stop-preview")
    @RequiresPermission(InstallationPermissions.READ)
    @Operation(summary = "What would stop with the feature and what would go on with less")
    public ChangePreview stopPreview(@PathParam("name") @Size(max = 200) String name) {
        Picture picture = installation.picture();
        return preview(picture, installation.stopping(picture, name));
    }

    @GET
    @Path("{name}/start-preview")
    @RequiresPermission(InstallationPermissions.READ)
    @Operation(summary = "What would start with the feature and what would gain by it")
    public ChangePreview startPreview(@PathParam("name") @Size(max = 200) String name) {
        Picture picture = installation.picture();
        return preview(picture, installation.starting(picture, name));
    }

    @POST
    @Path("{name}/stop")
    @RequiresPermission(InstallationPermissions.CONTROL)
    @Operation(summary = "Stop the feature and all that needs it, in the background; data stay")
    @ApiResponse(
            responseCode = "202",
            description = "The feature as it is now",
            content = @Content(schema = @Schema(implementation = FeatureView.class)))
    public Response stop(@PathParam("name") @Size(max = 200) String name, @Valid ChangeRequest request) {
        List<Installed> features = installation.stopping(installation.picture(), name);
        requireExpected(request, features);
        List<String> others = names(features).stream().skip(1).toList();
        changes.begin(FeatureState.Resolved, features, () -> {
            audit.record("installation.stop", name, Map.of("along", String.join(",", others)));
            along.stopped(name, others);
        });
        return Response.accepted(feature(name)).build();
    }

    @POST
    @Path("{name}/start")
    @RequiresPermission(InstallationPermissions.CONTROL)
    @Operation(summary = "Start the feature, what it needs and what stopped along with it, in the background")
    @ApiResponse(
            responseCode = "202",
            description = "The feature as it is now",
            content = @Content(schema = @Schema(implementation = FeatureView.class)))
    public Response start(@PathParam("name") @Size(max = 200) String name, @Valid ChangeRequest request) {
        List<Installed> features = installation.starting(installation.picture(), name);
        requireExpected(request, features);
        List<String> all = names(features);
        changes.begin(FeatureState.Started, features, () -> {
            audit.record("installation.start", name, Map.of("along", String.join(",", all.subList(1, all.size()))));
            along.started(all);
        });
        return Response.accepted(feature(name)).build();
    }

    private static void requireExpected(ChangeRequest request, List<Installed> features) {
        if (request != null
                && request.features() != null
                && !new TreeSet<>(request.features()).equals(new TreeSet<>(shown(features)))) {
            throw new Conflict(
                    "installation.changed-meanwhile",
                    "Other features than expected would change: " + String.join(", ", shown(features)) + ".");
        }
    }

    private static ChangePreview preview(Picture picture, List<Installed> features) {
        Set<String> changing = features.stream().map(Installed::name).collect(Collectors.toSet());
        List<Named> lessened = picture.dependencies().enrichedBy(changing).stream()
                .filter(name -> !picture.staying().contains(name))
                .map(picture.features()::get)
                .filter(Installed::wanted)
                .map(FeaturesResource::named)
                .toList();
        return new ChangePreview(
                features.stream()
                        .filter(one -> !one.isSet())
                        .map(FeaturesResource::named)
                        .toList(),
                lessened,
                features.stream()
                        .flatMap(one -> one.bare().stream())
                        .map(Bundle::getSymbolicName)
                        .toList());
    }

    private static Named named(Installed one) {
        return new Named(one.name(), one.title());
    }

    private static List<String> names(List<Installed> features) {
        return features.stream().map(Installed::name).toList();
    }

    private static List<String> shown(List<Installed> features) {
        return names(features.stream().filter(one -> !one.isSet()).toList());
    }
}
