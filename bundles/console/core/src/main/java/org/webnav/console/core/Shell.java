package org.webnav.console.core;

import java.io.IOException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The console's own files: shell, SDK, styles and texts. */
@Component(service = Shell.class)
public final class Shell {

    private final AssetFolder files;

    @Activate
    public Shell(BundleContext context) throws IOException {
        this(AssetFolder.read(context.getBundle(), "shell"));
    }

    Shell(AssetFolder files) {
        this.files = files;
    }

    AssetFolder files() {
        return files;
    }

    String base() {
        return "/console/s/" + files.revision() + "/";
    }
}
