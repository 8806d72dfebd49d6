package org.webnav.platform.core.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import org.osgi.framework.Bundle;

/** What Liquibase reads: first from the capability's bundle, then from Liquibase itself (its schemas). */
final class BundleResources extends AbstractResourceAccessor {

    private static final String PREFIX = "classpath:";

    private final Bundle bundle;
    private final ClassLoader liquibase;

    BundleResources(Bundle bundle, ClassLoader liquibase) {
        this.bundle = bundle;
        this.liquibase = liquibase;
    }

    @Override
    public List<Resource> getAll(String path) {
        String name = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        name = name.startsWith("/") ? name.substring(1) : name;
        URL url = bundle.getEntry(name);
        if (url == null) {
            url = liquibase.getResource(name);
        }
        return url == null ? null : List.of(new UrlResource(name, url));
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        Enumeration<URL> entries = bundle.findEntries(path, "*", recursive);
        List<Resource> found = new ArrayList<>();
        for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
            if (!url.getPath().endsWith("/")) {
                found.add(new UrlResource(url.getPath().substring(1), url));
            }
        }
        return found;
    }

    @Override
    public List<String> describeLocations() {
        return List.of(bundle.toString());
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static final class UrlResource extends AbstractResource {

        private final URL url;

        UrlResource(String path, URL url) {
            super(path, URI.create("bundle:/" + path));
            this.url = url;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return url.openStream();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Resource resolve(String other) {
            throw new IllegalArgumentException("A changelog may not refer to a relative file: " + other);
        }

        @Override
        public Resource resolveSibling(String other) {
            return resolve(other);
        }
    }
}
