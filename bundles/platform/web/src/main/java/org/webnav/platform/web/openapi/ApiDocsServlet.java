package org.webnav.platform.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** {@code /api-docs/}: the merged OpenAPI document as a page to browse and try, by Swagger UI. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-api-docs")
@HttpWhiteboardServletPattern("/api-docs/*")
public final class ApiDocsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui";
    private static final Map<String, String> TYPES = Map.of(
            "swagger-ui.css", "text/css;charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
            "start.js", "text/javascript;charset=utf-8");
    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>WebNav REST interface</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/api-docs/swagger-ui.css"></head>
            <body><main id="ui"></main><script src="/api-docs/swagger-ui-bundle.js"></script>
            <script src="/api-docs/start.js"></script></body></html>
            """;
    private static final String START =
            """
            fetch("/api/v1/me").then((r) => (r.ok ? r.json() : {})).then((me) => SwaggerUIBundle({
              url: "/api/v1/openapi.json", dom_id: "#ui", deepLinking: true, tryItOutEnabled: true,
              requestInterceptor: (q) => { if (me.csrfToken) q.headers["X-CSRF-Token"] = me.csrfToken; return q; },
            }));
            """;

    private final transient BundleContext context;

    @Activate
    public ApiDocsServlet(BundleContext context) {
        this.context = context;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/api-docs/");
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");
        String file = path.substring(1);
        if (file.isEmpty()) {
            text(response, "text/html;charset=utf-8", PAGE);
        } else if (file.equals("start.js")) {
            text(response, TYPES.get(file), START);
        } else if (TYPES.containsKey(file)) {
            webjar(response, file);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void webjar(HttpServletResponse response, String file) throws IOException {
        Optional<URL> entry = Arrays.stream(context.getBundles())
                .map(bundle -> find(bundle, file))
                .flatMap(Optional::stream)
                .findFirst();
        if (entry.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(file));
        response.setHeader("Cache-Control", "public, max-age=86400");
        try (InputStream in = entry.get().openStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static Optional<URL> find(Bundle bundle, String file) {
        if (bundle.getEntry(WEBJAR) == null && bundle.getEntry(WEBJAR + "/") == null) {
            return Optional.empty();
        }
        var entries = bundle.findEntries(WEBJAR, file, true);
        return entries != null && entries.hasMoreElements() ? Optional.of(entries.nextElement()) : Optional.empty();
    }
}
