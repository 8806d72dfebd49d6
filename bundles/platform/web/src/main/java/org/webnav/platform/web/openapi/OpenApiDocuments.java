package org.webnav.platform.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.webnav.platform.web.rest.Cookies;
import org.webnav.platform.web.rest.PublishedResources.Published;

/** Builds OpenAPI documents from the published resources, each operation with the permission that it needs. */
final class OpenApiDocuments {

    OpenAPI of(List<Published> resources, String capability) {
        OpenAPI merged = new OpenAPI()
                .info(new Info().title("WebNav").version("1").description("B2B trade portal on top of an ERP"))
                .paths(new Paths())
                .components(new Components()
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(Cookies.SECURE)
                                        .description("Over plain HTTP, which only the machine itself speaks,"
                                                + " the cookie is " + Cookies.PLAIN + "."))
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
        resources.stream()
                .filter(p -> capability.isEmpty() || p.capability().equals(capability))
                .sorted(Comparator.comparing(Published::path))
                .forEach(p -> add(merged, p));
        return merged;
    }

    private static void add(OpenAPI merged, Published resource) {
        Class<?> type = resource.type();
        OpenAPI one = read(type);
        if (one.getPaths() != null) {
            one.getPaths()
                    .forEach((path, item) -> merged.getPaths().addPathItem(full(resource, path), item(resource, item)));
        }
        if (one.getComponents() != null && one.getComponents().getSchemas() != null) {
            one.getComponents().getSchemas().forEach(merged.getComponents()::addSchemas);
        }
    }

    /** One at a time: swagger-core knows only converters of the whole process. */
    private static synchronized OpenAPI read(Class<?> type) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Schemas schemas = new Schemas();
        ModelConverters.getInstance().addConverter(schemas);
        thread.setContextClassLoader(type.getClassLoader());
        try {
            return new Reader(new OpenAPI()).read(type);
        } finally {
            thread.setContextClassLoader(before);
            ModelConverters.getInstance().removeConverter(schemas);
        }
    }

    private static String full(Published resource, String path) {
        String below = path.equals("/") || path.isEmpty() ? "" : path.startsWith("/") ? path : "/" + path;
        return "/api" + resource.path() + below;
    }

    private static PathItem item(Published resource, PathItem item) {
        Map<String, Access> access = Access.of(resource.type());
        item.readOperations().forEach(operation -> {
            operation.addTagsItem(resource.capability());
            Access needed = access.getOrDefault(operation.getOperationId(), Access.NONE);
            operation.addExtension("x-permission", needed.text());
            if (!needed.anonymous()) {
                operation.addSecurityItem(new SecurityRequirement().addList("session"));
                operation.addSecurityItem(new SecurityRequirement().addList("token"));
            }
            operation.setOperationId(
                    resource.path().replaceAll("^/v\\d+/", "").replace('/', '-') + "-" + operation.getOperationId());
        });
        return item;
    }
}
