package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.osgi.framework.Constants;
import org.webnav.itests.support.Manifest;

/** Which bundle may see which: the table of ARCHITECTURE.md, checked against the bundles as built. */
public class BundleEdgesIT {

    private static final String OURS = "org.webnav.";
    private static final String LIBRARY = "lib.";

    /** What an API may use, and with it the core and web bundles of its capability. */
    private static final Map<String, Set<String>> API_MAY_USE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("console", Set.of("platform")),
            Map.entry("channel", Set.of("platform")),
            Map.entry("catalog", Set.of("platform", "channel")),
            Map.entry("search", Set.of("platform", "catalog")),
            Map.entry("pricing", Set.of("platform", "channel", "catalog")),
            Map.entry("stock", Set.of("platform", "channel", "catalog")),
            Map.entry("orders", Set.of("platform", "channel", "catalog", "pricing")),
            Map.entry("settlement", Set.of("platform", "channel")),
            Map.entry("erp", Set.of("platform", "channel")),
            Map.entry("installation", Set.of("platform")),
            Map.entry("connector", Set.of()),
            Map.entry("demo", Set.of("platform", "channel", "catalog")));

    /** What a core may use besides. */
    private static final Map<String, Set<String>> CORE_MAY_USE = Map.of(
            "settlement", Set.of("orders"),
            "orders", Set.of("stock"),
            "erp", Set.of("connector", "catalog", "pricing", "stock", "orders", "settlement"));

    private static final List<Manifest> BUNDLES = new ArrayList<>();
    private static final Map<String, String> EXPORTERS = new HashMap<>();

    @BeforeClass
    public static void readManifests() throws IOException {
        Path bundles = Path.of(System.getProperty("webnav.bundles"));
        try (Stream<Path> jars = Files.walk(bundles)) {
            for (Path jar :
                    jars.filter(each -> each.toString().endsWith(".jar")).toList()) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    BUNDLES.add(new Manifest(file.getManifest()));
                }
            }
        }
        BUNDLES.forEach(bundle ->
                bundle.packages(Constants.EXPORT_PACKAGE).forEach(each -> EXPORTERS.put(each, bundle.name())));
        assertThat(BUNDLES).as("bundles of the distribution").hasSizeGreaterThan(5);
    }

    @Test
    public void usesNoForeignBundleButTheTableAllowsIt() {
        Collection<String> forbidden = new TreeSet<>();
        for (Manifest bundle : BUNDLES) {
            for (String imported : bundle.packages(Constants.IMPORT_PACKAGE)) {
                String exporter = EXPORTERS.get(imported);
                if (exporter != null && !allowed(part(bundle.name()), part(exporter))) {
                    forbidden.add(bundle.name() + " -> " + exporter);
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    public void exportsNothingButApis() {
        assertThat(BUNDLES.stream()
                        .filter(bundle -> !mayExport(part(bundle.name())))
                        .filter(bundle ->
                                !bundle.packages(Constants.EXPORT_PACKAGE).isEmpty())
                        .map(Manifest::name))
                .isEmpty();
    }

    private static boolean mayExport(String part) {
        return part.endsWith(".api") || part.equals("platform.persistence") || part.startsWith(LIBRARY);
    }

    private static boolean allowed(String from, String to) {
        String capability = capability(from);
        String other = capability(to);
        return from.equals(to)
                || to.startsWith(LIBRARY)
                || capability.equals(other)
                || API_MAY_USE.getOrDefault(capability, Set.of()).contains(other)
                || from.endsWith(".core")
                        && CORE_MAY_USE.getOrDefault(capability, Set.of()).contains(other);
    }

    private static String part(String bundle) {
        return bundle.startsWith(OURS) ? bundle.substring(OURS.length()) : bundle;
    }

    private static String capability(String part) {
        return part.substring(0, part.indexOf('.'));
    }
}
