package org.webnav.console.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.webnav.console.core.ManifestCheck;

/**
 * The contract that every console module keeps. Extend it in the bundle with the module:
 *
 * <pre>public final class ConsoleModuleTest extends ConsoleModuleTck {}</pre>
 */
public abstract class ConsoleModuleTck {

    private static final List<String> KINDS = List.of("routes", "widgets", "slots", "settings");

    private final ObjectMapper json = new ObjectMapper();

    /** Where the module's files are; the usual place unless overridden. */
    protected Path folder() {
        return Path.of("src/main/resources/console");
    }

    @Test
    public final void hasAManifestThatTheConsoleAccepts() throws IOException {
        assertThat(ManifestCheck.faults(folder())).isEmpty();
    }

    @Test
    public final void hasEveryTextInEveryLanguage() throws IOException {
        assertThat(Texts.of(folder(), i18n()).missing()).isEmpty();
    }

    @Test
    public final void hasThePluralFormsOfEachLanguage() throws IOException {
        assertThat(Texts.of(folder(), i18n()).wrongPlurals()).isEmpty();
    }

    @Test
    public final void namesTheSamePlacesInEveryLanguage() throws IOException {
        assertThat(Texts.of(folder(), i18n()).differingPlaces()).isEmpty();
    }

    @Test
    public final void usesOnlyTextsThatExist() throws IOException {
        Set<String> known = new HashSet<>(ManifestCheck.shellKeys());
        known.addAll(Texts.of(folder(), i18n()).keys());
        Set<String> used = new TreeSet<>(labels(manifest()));
        for (Path script : scripts()) {
            used.addAll(Script.of(script).textKeys());
        }
        used.removeIf(key -> known.contains(key)
                || (key.endsWith("*")
                        && known.stream().anyMatch(one -> one.startsWith(key.substring(0, key.length() - 1)))));
        assertThat(used).as("text keys that no language file holds").isEmpty();
    }

    @Test
    public final void exportsEveryViewOfTheManifest() throws IOException {
        JsonNode manifest = manifest();
        assumeTrue("a module of declared views only", manifest.has("entry"));
        Script entry = Script.of(folder().resolve(manifest.get("entry").asText()));
        List<String> missing = new ArrayList<>();
        for (String kind : KINDS) {
            String exported = kind.equals("routes") ? "pages" : kind;
            for (JsonNode item : manifest.path(kind)) {
                String view = item.get("view").textValue();
                if (view != null
                        && !entry.exported(exported).contains(view)
                        && !entry.exported("pages").contains(view)) {
                    missing.add(exported + "." + view);
                }
            }
        }
        assertThat(missing)
                .as("views that the manifest names and the code lacks")
                .isEmpty();
    }

    @Test
    public final void importsOnlyWhatTheConsoleOffers() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Path script : scripts()) {
            Script.of(script).imports().stream()
                    .filter(name -> !name.matches("lit|@webnav/(sdk|ui|grid|charts)|\\.{1,2}/.+\\.js"))
                    .forEach(name -> foreign.add(script.getFileName() + ": " + name));
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    public final void usesOnlyIconsThatTheConsoleHas() throws IOException {
        URL list = ConsoleModuleTck.class.getResource("/packs/icons.json");
        assumeTrue("the packs are not on the class path", list != null);
        Set<String> icons = new HashSet<>();
        json.readTree(list).forEach(name -> icons.add(name.textValue()));
        Set<String> used = new TreeSet<>();
        manifest().path("menu").forEach(entry -> used.add(entry.get("icon").asText()));
        for (Path script : scripts()) {
            used.addAll(Script.of(script).icons());
        }
        used.removeAll(icons);
        assertThat(used)
                .as("icons that packs/src/build/icons.txt does not list")
                .isEmpty();
    }

    private JsonNode manifest() throws IOException {
        return json.readTree(Files.readString(folder().resolve("module.json")));
    }

    private String i18n() throws IOException {
        return manifest().path("i18n").asText("i18n");
    }

    private List<Path> scripts() throws IOException {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    /** Text keys of a manifest: values of these names, wherever they stand. */
    private static Set<String> labels(JsonNode node) {
        Set<String> labels = new TreeSet<>();
        node.fields().forEachRemaining(property -> {
            JsonNode value = property.getValue();
            switch (property.getKey()) {
                case "label", "title", "sub", "empty", "help", "submit", "done" -> labels.add(value.asText());
                case "labels", "options" -> value.forEach(text -> labels.add(text.asText()));
                default -> labels.addAll(labels(value));
            }
        });
        if (node.isArray()) {
            node.forEach(item -> labels.addAll(labels(item)));
        }
        return labels;
    }
}
