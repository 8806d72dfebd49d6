package org.webnav.console.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Sessions.Session;

/**
 * The one HTML page of the console. It carries what the shell needs for its first picture, so that no request has to
 * follow before it; its only script is the import map, whose hash the policy names.
 */
final class IndexPage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> STYLES = List.of("tokens", "base", "components", "layout", "print");

    private final Shell shell;
    private final AssetFolder packs;

    IndexPage(Shell shell, AssetFolder packs) {
        this.shell = shell;
        this.packs = packs;
    }

    String packsBase() {
        return "/console/p/" + packs.revision() + "/";
    }

    /** Changes when a page that is open should be loaded anew. */
    String shellRevision() {
        return Hash.of(shell.files().revision() + packs.revision());
    }

    String importMap() {
        ObjectNode imports = NODES.objectNode().put("@webnav/sdk", shell.base() + "sdk/index.js");
        imports.put("lit", packsBase() + "lit.js");
        for (String pack : List.of("ui", "grid", "charts")) {
            imports.put("@webnav/" + pack, packsBase() + pack + ".js");
        }
        return NODES.objectNode().<ObjectNode>set("imports", imports).toString();
    }

    String html(Viewer viewer, Installed installed, JsonNode texts) {
        return """
                <!doctype html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <title>WebNav</title>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
                <meta name="color-scheme" content="light dark">
                <link rel="icon" type="image/svg+xml" href="%2$sicon.svg">
                <script src="%2$stheme-first.js"></script>
                <link rel="stylesheet" href="%3$sfonts.css">
                %4$s
                <script type="importmap">%5$s</script>
                %6$s
                <script type="module" src="%2$sapp/main.js"></script>
                </head>
                <body>
                <noscript>WebNav needs JavaScript. · WebNav darbībai nepieciešams JavaScript. · Для WebNav нужен JavaScript.</noscript>
                <script type="application/json" id="webnav-boot">%7$s</script>
                </body>
                </html>
                """
                .formatted(
                        viewer.language(),
                        shell.base(),
                        packsBase(),
                        styles(),
                        importMap(),
                        preloads(viewer),
                        inline(boot(viewer, installed, texts)));
    }

    private String styles() {
        return STYLES.stream()
                .map(name -> "<link rel=\"stylesheet\" href=\"%scss/%s.css\">".formatted(shell.base(), name))
                .collect(Collectors.joining("\n"));
    }

    /** Without these the browser would learn of each file only from the one that imports it. */
    private String preloads(Viewer viewer) {
        List<String> subsets = "ru".equals(viewer.language()) ? List.of("latin", "cyrillic") : List.of("latin");
        String fonts = subsets.stream()
                .map(subset ->
                        "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"%sinter-%s-400-normal.woff2\">\n"
                                .formatted(packsBase(), subset))
                .collect(Collectors.joining());
        String modules = shell.files().assets().keySet().stream()
                .filter(path -> path.startsWith("sdk/") || path.startsWith("app/"))
                .map(path -> "<link rel=\"modulepreload\" href=\"%s%s\">".formatted(shell.base(), path))
                .collect(Collectors.joining("\n"));
        return fonts + "<link rel=\"modulepreload\" href=\"" + packsBase() + "lit.js\">\n" + modules;
    }

    private ObjectNode boot(Viewer viewer, Installed installed, JsonNode texts) {
        ObjectNode boot = NODES.objectNode()
                .put("base", "/console")
                .put("sdkBase", shell.base())
                .put("packsBase", packsBase())
                .put("lang", viewer.language());
        ModuleReader.LANGUAGES.forEach(boot.putArray("languages")::add);
        viewer.session().map(Session::csrfToken).ifPresent(token -> boot.put("csrfToken", token));
        boot.set(
                "user",
                viewer.session().map(Session::caller).map(IndexPage::user).orElse(null));
        boot.set("texts", texts);
        boot.set("registry", new RegistryDocument(viewer, shellRevision()).of(installed));
        return boot;
    }

    private static ObjectNode user(Caller caller) {
        ObjectNode user = NODES.objectNode()
                .put("id", caller.user().toString())
                .put("name", caller.name())
                .put("organisation", caller.organisation().toString())
                .put("channel", caller.channel().toString())
                .put("wholeChannel", caller.wholeChannel());
        ArrayNode permissions = user.putArray("permissions");
        caller.permissions().stream().sorted().forEach(permissions::add);
        return user;
    }

    /** Data inside a script element must not be able to end it. */
    private static String inline(JsonNode data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
