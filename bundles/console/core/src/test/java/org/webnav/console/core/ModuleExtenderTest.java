package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Hashtable;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;

public final class ModuleExtenderTest {

    private final ConsoleModules modules = new ConsoleModules();
    private final ModuleExtender extender = new ModuleExtender(emptyFramework(), modules);

    @Test
    public void offersAModuleAsLongAsItsBundleRuns() {
        Bundle bundle = bundle("orders", "WebNav-Console", "{\"sdk\":\"1.0\",\"settings\":[]}");

        String added = extender.addingBundle(bundle, null);
        assertThat(modules.now().modules()).containsOnlyKeys("orders");

        extender.removedBundle(bundle, new BundleEvent(BundleEvent.STOPPING, bundle), added);
        assertThat(modules.now().modules()).isEmpty();
    }

    @Test
    public void leavesOutAModuleThatIsNotValid() {
        assertThat(extender.addingBundle(bundle("broken", "WebNav-Console", "{\"sdk\":\"7\"}"), null))
                .isNull();
        assertThat(modules.now().modules()).isEmpty();
    }

    @Test
    public void takesThePacksFromTheirBundle() {
        String added = extender.addingBundle(bundle("packs", "WebNav-Console-Packs", "{}"), null);
        assertThat(modules.now().packs()).isPresent();

        extender.removedBundle(null, null, added);
        assertThat(modules.now().packs()).isEmpty();
    }

    @Test
    public void ignoresOtherBundles() {
        assertThat(extender.addingBundle(bundle("other", "Bundle-Name", "{}"), null))
                .isNull();
    }

    private static BundleContext emptyFramework() {
        return Fixtures.proxy(
                BundleContext.class,
                (context, method, arguments) -> method.getName().equals("getBundles") ? new Bundle[0] : null);
    }

    private static Bundle bundle(String name, String header, String manifest) {
        Map<String, String> files = Map.of("/console/module.json", manifest);
        return Fixtures.proxy(Bundle.class, (bundle, method, arguments) -> switch (method.getName()) {
            case "getSymbolicName" -> name;
            case "getHeaders" -> new Hashtable<>(Map.of(header, "console/module.json"));
            case "findEntries" ->
                Collections.enumeration(files.entrySet().stream()
                        .map(file -> url(file.getKey(), file.getValue()))
                        .collect(Collectors.toList()));
            default -> null;
        });
    }

    private static URL url(String path, String text) {
        URLStreamHandler handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {
                        // The content is at hand.
                    }

                    @Override
                    public ByteArrayInputStream getInputStream() throws IOException {
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        };
        try {
            return new URL("bundle", "1", 0, path, handler);
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
