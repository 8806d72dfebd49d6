package org.webnav.console.core;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is installed at one moment.
 *
 * @param modules by name of the bundle, sorted
 * @param packs the browser libraries; empty while their bundle is away
 */
record Installed(Map<String, ConsoleModule> modules, Optional<AssetFolder> packs) {

    static Installed nothing() {
        return new Installed(Map.of(), Optional.empty());
    }

    Installed with(ConsoleModule module) {
        Map<String, ConsoleModule> changed = new TreeMap<>(modules);
        changed.put(module.name(), module);
        return new Installed(changed, packs);
    }

    Installed without(String name) {
        Map<String, ConsoleModule> changed = new TreeMap<>(modules);
        changed.remove(name);
        return new Installed(changed, packs);
    }

    Installed withPacks(AssetFolder folder) {
        return new Installed(modules, Optional.ofNullable(folder));
    }

    Collection<ConsoleModule> all() {
        return modules.values();
    }
}
