package org.webnav.console.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Sessions.Session;

final class Fixtures {

    private Fixtures() {}

    static AssetFolder folder(String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return AssetFolder.of(files);
    }

    static ConsoleModule module(String name, String manifest) throws InvalidModule {
        AssetFolder files = folder(
                "module.json", manifest,
                "index.js", "export const pages = {};",
                "i18n/en.json", "{\"title\":\"Title\",\"only\":\"English\"}",
                "i18n/lv.json", "{\"title\":\"Virsraksts\"}");
        return new ModuleReader().read(name, "module.json", files);
    }

    static Viewer viewer(String language, String... permissions) {
        UUID id = new UUID(0, 1);
        Caller caller =
                new Caller(id, id, id, false, Set.of(permissions), Locale.forLanguageTag(language), "Ilze Ozola");
        return new Viewer(Optional.of(new Session(caller, "token", Instant.MAX)), language);
    }

    static Viewer stranger() {
        return new Viewer(Optional.empty(), "en");
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
