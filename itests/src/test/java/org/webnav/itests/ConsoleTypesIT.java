package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.webnav.itests.support.TypeScript;

/** The console and its modules are what their JSDoc types say, as the TypeScript compiler sees them. */
public class ConsoleTypesIT {

    private static final Path BUNDLES = Path.of("..", "bundles");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void findsNoFaultInTheConsoleAndItsModules() throws IOException, InterruptedException {
        List<Path> modules;
        try (Stream<Path> capabilities = Files.list(BUNDLES)) {
            modules = capabilities
                    .map(capability -> capability.resolve("web/src/main/resources/console"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        assertThat(modules).hasSizeGreaterThan(8);
        assertThat(compiler().faults(modules)).isEmpty();
    }

    @Test
    public void findsAFault() throws IOException, InterruptedException {
        Files.writeString(
                folder.newFile("page.js").toPath(),
                """
                import { View } from '@webnav/sdk';
                export class Page extends View {
                  render() {
                    return this.ctx.fmt.nothingOfThatName(1);
                  }
                }
                """);
        assertThat(compiler().faults(List.of(folder.getRoot().toPath())))
                .singleElement()
                .asString()
                .contains("page.js(4", "nothingOfThatName");
    }

    private static TypeScript compiler() throws IOException {
        return TypeScript.unpacked(
                Path.of("target", "typescript"),
                BUNDLES.resolve("console/core/src/main/resources/shell"),
                BUNDLES.resolve("console/packs/src/build/entries/lit.js"));
    }
}
