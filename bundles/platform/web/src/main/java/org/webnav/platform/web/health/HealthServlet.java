package org.webnav.platform.web.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.platform.web.rest.Json;

/** {@code /health/live}: the process answers. {@code /health/ready}: it has started whole and its parts work. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-health")
@HttpWhiteboardServletPattern("/health/*")
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient StartUp startUp;
    private final transient ObjectMapper json = Json.mapper();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final transient List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Activate
    public HealthServlet(@Reference StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> answer(response, true, Map.of());
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        List<String> missing = startUp.missing();
        boolean ready = missing.isEmpty();
        if (!ready) {
            notes.put("start", "waits for " + String.join(", ", missing));
        }
        for (HealthCheck check : checks) {
            HealthCheck.Result result = result(check);
            ready &= result.ready();
            notes.put(check.name(), result.note());
        }
        answer(response, ready, notes);
    }

    private static HealthCheck.Result result(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            return new HealthCheck.Result(false, String.valueOf(e.getMessage()));
        }
    }

    private void answer(HttpServletResponse response, boolean up, Map<String, String> parts) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getOutputStream(), Map.of("status", up ? "UP" : "DOWN", "parts", parts));
    }
}
