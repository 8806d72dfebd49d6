package org.webnav.console.core;

import java.io.IOException;
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

/** {@code /console/registry.json?lang=lv}: what this user may see now. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-console-registry")
@HttpWhiteboardServletPattern("/console/registry.json")
@HttpWhiteboardContextSelect(ConsoleContext.SELECT)
public final class RegistryServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ConsolePages pages;
    private final transient Viewers viewers;

    @Activate
    public RegistryServlet(@Reference ConsolePages pages, @Reference Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AssetSender.send(request, response, pages.registry(viewers.of(request)), AssetSender.ASK_FIRST);
    }
}
