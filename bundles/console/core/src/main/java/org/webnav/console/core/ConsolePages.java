package org.webnav.console.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the servlets of the console answer, apart from HTTP. */
@Component(service = ConsolePages.class)
public final class ConsolePages {

    private final ObjectMapper json = new ObjectMapper();
    private final ConsoleModules modules;
    private final Shell shell;

    @Activate
    public ConsolePages(@Reference ConsoleModules modules, @Reference Shell shell) {
        this.modules = modules;
        this.shell = shell;
    }

    /** Empty while the packs are away: without them no page can be drawn. */
    Optional<IndexPage> index() {
        return modules.now().packs().map(packs -> new IndexPage(shell, packs));
    }

    String html(IndexPage page, Viewer viewer) throws IOException {
        JsonNode texts = json.readTree(
                shell.files().text("i18n/" + viewer.language() + ".json").orElse("{}"));
        return page.html(viewer, modules.now(), texts);
    }

    String shellRevision() {
        return index().map(IndexPage::shellRevision).orElse("");
    }

    Asset registry(Viewer viewer) {
        String document =
                new RegistryDocument(viewer, shellRevision()).of(modules.now()).toString();
        return Asset.of("registry.json", document.getBytes(StandardCharsets.UTF_8));
    }
}
