package org.webnav.console.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Answers every address of the console with the same page; which page of the console it is, the browser decides. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-console-index")
@HttpWhiteboardServletPattern({"/console", "/console/*"})
@HttpWhiteboardContextSelect(ConsoleContext.SELECT)
public final class IndexServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ConsolePages pages;
    private final transient Viewers viewers;

    @Activate
    public IndexServlet(@Reference ConsolePages pages, @Reference Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<IndexPage> index = pages.index();
        if (index.isEmpty()) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The console is starting");
            return;
        }
        IndexPage page = index.get();
        byte[] html = pages.html(page, viewers.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", SecurityHeaders.policy(Hash.forPolicy(page.importMap())));
        AssetSender.sendBody(request, response, Asset.of("index.html", html));
    }
}
