package org.webnav.platform.web.rest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.rest.RestResource;

/** Which resources are published at this moment. Stands between the publisher and the description of what it publishes. */
@Component(service = PublishedResources.class)
public final class PublishedResources {

    /** @param path below {@code /api} */
    public record Published(Class<? extends RestResource> type, String path, String capability) {}

    private final List<Published> published = new CopyOnWriteArrayList<>();

    public List<Published> list() {
        return List.copyOf(published);
    }

    void add(Published resource) {
        published.add(resource);
    }

    void remove(Published resource) {
        published.remove(resource);
    }
}
