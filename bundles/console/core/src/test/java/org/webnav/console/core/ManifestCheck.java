package org.webnav.console.core;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lets the contract test of modules ask what the console would say about a folder. */
public final class ManifestCheck {

    private ManifestCheck() {}

    /** The error that the log would show, or nothing. */
    public static List<String> faults(Path folder) throws IOException {
        try {
            new ModuleReader().read("module", "module.json", AssetFolder.of(files(folder)));
            return List.of();
        } catch (InvalidModule invalid) {
            return List.of(invalid.getMessage());
        }
    }

    /** The keys which every module may use, since the shell has them. */
    public static List<String> shellKeys() throws IOException {
        List<String> keys = new java.util.ArrayList<>();
        new ObjectMapper()
                .readTree(ManifestCheck.class.getResource("/shell/i18n/en.json"))
                .fieldNames()
                .forEachRemaining(keys::add);
        return keys;
    }

    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
