package org.webnav.console.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ScriptTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void findsExportedNamesInEveryForm() throws IOException {
        Script script = script("export const pages = { A, B: kpi('x, {', () => 1), C() { return 2; },\n D };");
        assertThat(script.exported("pages")).containsExactly("A", "B", "C", "D");
        assertThat(script.exported("widgets")).isEmpty();
    }

    @Test
    public void findsImportsOfEveryForm() throws IOException {
        Script script =
                script("import { html } from 'lit';\nimport './a.js';\nconst c = await import('@webnav/charts');\n");
        assertThat(script.imports()).containsExactly("./a.js", "@webnav/charts", "lit");
    }

    @Test
    public void findsTextKeysAndStartsOfKeys() throws IOException {
        assertThat(script("this.t('a.b') + ctx.t(`state.${x}`) + at('no')").textKeys())
                .containsExactly("a.b", "state.*");
    }

    private Script script(String text) throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(file, text);
        return Script.of(file);
    }
}
