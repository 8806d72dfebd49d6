package org.webnav.console.core;

import java.io.IOException;
import javax.servlet.AsyncContext;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** {@code /console/events}: server-sent events for a page of somebody who is signed in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-console-events")
@HttpWhiteboardServletPattern("/console/events")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(ConsoleContext.SELECT)
public final class EventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient EventStreams streams;
    private final transient Viewers viewers;

    @Activate
    public EventsServlet(@Reference EventStreams streams, @Reference Viewers viewers) {
        this.streams = streams;
        this.viewers = viewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewers.of(request).isSignedIn()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext stream = request.startAsync();
        stream.setTimeout(0);
        if (!streams.add(stream)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            stream.complete();
        }
    }
}
