package org.webnav.connector.simulator.navision.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages of one service root by the name of their entity set. */
public final class Pages {

    private final Map<String, Page> bySet = new LinkedHashMap<>();

    void add(Page page) {
        bySet.put(page.set(), page);
    }

    public Optional<Page> find(String set) {
        return Optional.ofNullable(bySet.get(set));
    }

    public Page require(String set) {
        return find(set).orElseThrow();
    }

    public Collection<Page> all() {
        return bySet.values();
    }
}
