package org.webnav.console.core;

import java.io.IOException;
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

/**
 * Serves {@code /console/s/<revision>/…} (shell), {@code /console/p/<revision>/…} (packs) and
 * {@code /console/m/<bundle>/<revision>/…} (modules). The address names the content, so a browser may keep it for
 * ever; another revision than the installed one is not found.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("webnav-console-asset")
@HttpWhiteboardServletPattern({"/console/s/*", "/console/p/*", "/console/m/*"})
@HttpWhiteboardContextSelect(ConsoleContext.SELECT)
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ConsoleModules modules;
    private final transient Shell shell;

    @Activate
    public AssetServlet(@Reference ConsoleModules modules, @Reference Shell shell) {
        this.modules = modules;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = find(request.getServletPath(), request.getPathInfo());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AssetSender.send(request, response, asset.get(), AssetSender.FOR_EVER);
    }

    private Optional<Asset> find(String kind, String rest) {
        if (rest == null) {
            return Optional.empty();
        }
        String path = rest.substring(1);
        return switch (kind) {
            case "/console/s" -> in(Optional.of(shell.files()), path);
            case "/console/p" -> in(modules.now().packs(), path);
            case "/console/m" -> inModule(path);
            default -> Optional.empty();
        };
    }

    private Optional<Asset> inModule(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        ConsoleModule module = modules.now().modules().get(path.substring(0, slash));
        return in(Optional.ofNullable(module).map(ConsoleModule::files), path.substring(slash + 1));
    }

    private static Optional<Asset> in(Optional<AssetFolder> folder, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : folder.filter(found -> found.revision().equals(path.substring(0, slash)))
                        .flatMap(found -> found.find(path.substring(slash + 1)));
    }
}
