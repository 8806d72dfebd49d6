package org.webnav.console.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What one viewer may see of the installed modules, in the viewer's language. */
final class RegistryDocument {

    private static final List<String> KINDS = List.of("menu", "routes", "widgets", "slots", "settings");

    /** Slots whose contributions are offered before anybody has signed in. */
    private static final Set<String> PUBLIC_SLOTS = Set.of("brand", "sign-in");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Viewer viewer;
    private final String shellRevision;

    RegistryDocument(Viewer viewer, String shellRevision) {
        this.viewer = viewer;
        this.shellRevision = shellRevision;
    }

    ObjectNode of(Installed installed) {
        ArrayNode modules = NODES.arrayNode();
        for (ConsoleModule module : installed.all()) {
            ObjectNode seen = seen(module);
            if (seen != null) {
                modules.add(seen);
            }
        }
        return NODES.objectNode()
                .put("rev", Hash.of(modules.toString()))
                .put("shell", shellRevision)
                .set("modules", modules);
    }

    /** Null when the viewer may see nothing of the module. */
    private ObjectNode seen(ConsoleModule module) {
        JsonNode manifest = module.manifest();
        ObjectNode seen = NODES.objectNode()
                .put("name", module.name())
                .put("rev", module.files().revision())
                .put("base", module.base());
        if (manifest.has("entry")) {
            seen.set("entry", manifest.get("entry"));
        }
        int count = 0;
        for (String kind : KINDS) {
            ArrayNode entries = permitted(kind, manifest.path(kind));
            count += entries.size();
            seen.set(kind, entries);
        }
        if (count == 0) {
            return null;
        }
        seen.set("texts", texts(module));
        return seen;
    }

    private ArrayNode permitted(String kind, JsonNode entries) {
        ArrayNode permitted = NODES.arrayNode();
        for (JsonNode entry : entries) {
            boolean open = viewer.isSignedIn()
                    || (kind.equals("slots")
                            && PUBLIC_SLOTS.contains(entry.path("slot").asText()));
            if (open
                    && (!entry.has("permission")
                            || viewer.may(entry.get("permission").asText()))) {
                permitted.add(entry.<ObjectNode>deepCopy().without(List.of("permission")));
            }
        }
        return permitted;
    }

    /** A text that the language lacks is shown in English rather than as its key. */
    private JsonNode texts(ConsoleModule module) {
        ObjectNode texts = module.texts().get("en").deepCopy();
        texts.setAll((ObjectNode) module.texts().get(viewer.language()));
        return texts;
    }
}
