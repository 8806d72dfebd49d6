package org.webnav.console.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** The files of one folder and the revision that names exactly these. Unmodifiable. */
final class AssetFolder {

    private final SortedMap<String, Asset> assets;
    private final String revision;

    private AssetFolder(SortedMap<String, Asset> assets) {
        this.assets = Collections.unmodifiableSortedMap(assets);
        StringBuilder all = new StringBuilder();
        assets.forEach((path, asset) -> all.append(path).append(asset.etag()));
        this.revision = Hash.of(all.toString());
    }

    static AssetFolder of(Map<String, byte[]> files) {
        SortedMap<String, Asset> assets = new TreeMap<>();
        files.forEach((path, bytes) -> assets.put(path, Asset.of(path, bytes)));
        return new AssetFolder(assets);
    }

    /** Reads a folder of a bundle; fragments are not asked. */
    static AssetFolder read(Bundle bundle, String folder) throws IOException {
        String prefix = folder.isEmpty() ? "/" : "/" + folder + "/";
        SortedMap<String, Asset> assets = new TreeMap<>();
        Enumeration<URL> entries = bundle.findEntries(prefix, "*", true);
        while (entries != null && entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            if (!entry.getPath().endsWith("/")) {
                String path = entry.getPath().substring(prefix.length());
                try (InputStream in = entry.openStream()) {
                    assets.put(path, Asset.of(path, in.readAllBytes()));
                }
            }
        }
        return new AssetFolder(assets);
    }

    String revision() {
        return revision;
    }

    SortedMap<String, Asset> assets() {
        return assets;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    Optional<String> text(String path) {
        return find(path).map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8));
    }
}
