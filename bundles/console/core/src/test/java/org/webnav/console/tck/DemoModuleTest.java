package org.webnav.console.tck;

import java.nio.file.Path;

/** The module of the harness keeps the contract too. */
public final class DemoModuleTest extends ConsoleModuleTck {

    @Override
    protected Path folder() {
        return Path.of("src/test/demo/console");
    }
}
