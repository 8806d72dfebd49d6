package org.webnav.console.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link ConsoleModule} of a folder of files, or says what is wrong with it. */
final class ModuleReader {

    static final List<String> LANGUAGES = List.of("en", "lv", "ru");

    private static final List<String> WITH_VIEWS = List.of("routes", "widgets", "slots", "settings");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchema schema;

    ModuleReader() {
        try {
            schema = new JsonSchema(json.readTree(ModuleReader.class.getResource("/schema/module.schema.json")));
        } catch (IOException brokenBundle) {
            throw new IllegalStateException(brokenBundle);
        }
    }

    ConsoleModule read(String bundle, String manifestFile, AssetFolder files) throws InvalidModule {
        String text = files.text(manifestFile)
                .orElseThrow(() -> new InvalidModule(List.of(manifestFile + ": is not in the bundle")));
        JsonNode manifest = parse(manifestFile, text);
        List<String> faults = new ArrayList<>(schema.faults(manifest));
        if (faults.isEmpty()) {
            checkFiles(manifest, files, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidModule(faults);
        }
        return new ConsoleModule(bundle, files, manifest, texts(manifest, files));
    }

    private static void checkFiles(JsonNode manifest, AssetFolder files, List<String> faults) {
        String entry = manifest.path("entry").textValue();
        if (entry != null && files.find(entry).isEmpty()) {
            faults.add("entry: " + entry + " is not in the bundle");
        }
        for (String kind : WITH_VIEWS) {
            int i = 0;
            for (JsonNode item : manifest.path(kind)) {
                if (entry == null && item.get("view").isTextual()) {
                    faults.add(kind + "[" + i + "].view: needs code, but the manifest has no entry");
                }
                i++;
            }
        }
    }

    private Map<String, JsonNode> texts(JsonNode manifest, AssetFolder files) throws InvalidModule {
        String folder = manifest.path("i18n").asText("i18n");
        Map<String, JsonNode> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            String file = folder + "/" + language + ".json";
            JsonNode found = parse(file, files.text(file).orElse("{}"));
            if (!found.isObject()) {
                throw new InvalidModule(List.of(file + ": must be an object"));
            }
            texts.put(language, found);
        }
        return Map.copyOf(texts);
    }

    private JsonNode parse(String file, String text) throws InvalidModule {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new InvalidModule(file + ": is no JSON", broken);
        }
    }
}
