package org.webnav.itests.support;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TypeScript compiler, run by the node that Playwright brings, with the types that the console's modules see. */
public final class TypeScript {

    /** Names of web jars, and of the packages in them. */
    private static final Map<String, String> PACKAGES = Map.of(
            "typescript", "typescript",
            "lit", "lit",
            "lit-html", "lit-html",
            "lit-element", "lit-element",
            "lit__reactive-element", "@lit/reactive-element");

    private static final String CONFIGURATION =
            """
            {"compilerOptions": {"allowJs": true, "checkJs": true, "noEmit": true, "strict": true,
              "useUnknownInCatchVariables": false, "skipLibCheck": true, "types": [], "target": "es2023",
              "module": "esnext", "moduleResolution": "bundler", "lib": ["es2023", "dom", "dom.iterable"],
              "paths": {"@webnav/sdk": ["%1$s/sdk/index.js"], "@webnav/charts": ["./charts.d.ts"], "lit": ["./lit.js"],
                "lit/*": ["./node_modules/lit/*"]}},
             "include": [%2$s]}
            """;

    private final Path home;
    private final Path shell;

    private TypeScript(Path home, Path shell) {
        this.home = home;
        this.shell = shell;
    }

    /**
     * @param shell folder of the console's shell with the SDK in it
     * @param lit what the import map offers as {@code lit}
     */
    public static TypeScript unpacked(Path home, Path shell, Path lit) throws IOException {
        for (Map.Entry<String, String> one : PACKAGES.entrySet()) {
            unpack(one.getKey(), home.resolve("node_modules").resolve(one.getValue()));
        }
        String offered = Files.readString(lit)
                .replace("'lit'", "'./node_modules/lit/index.js'")
                .replace("'lit/", "'./node_modules/lit/");
        Files.writeString(home.resolve("lit.js"), offered);
        Files.writeString(home.resolve("charts.d.ts"), "declare const charts: any; export = charts;");
        return new TypeScript(home, shell.toAbsolutePath().normalize());
    }

    /** @return a line for each fault in the shell and in the folders */
    public List<String> faults(List<Path> folders) throws IOException, InterruptedException {
        String include = Stream.concat(Stream.of(shell), folders.stream())
                .map(folder -> '"' + folder.toAbsolutePath().normalize().toString() + "/**/*.js\"")
                .collect(Collectors.joining(", "));
        Path configuration = Files.createTempFile(home, "tsconfig", ".json");
        Files.writeString(configuration, CONFIGURATION.formatted(shell, include));
        String node = Driver.ensureDriverInstalled(Map.of(), false)
                .createProcessBuilder()
                .command()
                .get(0);
        Process compiler = new ProcessBuilder(
                        node,
                        home.resolve("node_modules/typescript/lib/tsc.js").toString(),
                        "--project",
                        configuration.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said =
                new String(compiler.getInputStream().readAllBytes()).lines().toList();
        if (compiler.waitFor() == 0 || said.stream().anyMatch(line -> line.contains("error TS"))) {
            return said.stream().filter(line -> line.contains("error TS")).toList();
        }
        throw new IllegalStateException("The compiler failed: " + said);
    }

    private static void unpack(String webjar, Path to) throws IOException {
        String name = "META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties";
        String found = TypeScript.class.getClassLoader().getResource(name).getPath();
        try (JarFile jar = new JarFile(found.substring("file:".length(), found.indexOf("!/")))) {
            Properties pom = new Properties();
            try (InputStream properties = jar.getInputStream(jar.getEntry(name))) {
                pom.load(properties);
            }
            String root = "META-INF/resources/webjars/" + webjar + "/" + pom.getProperty("version") + "/";
            for (JarEntry entry : jar.stream().filter(e -> isWanted(e, root)).toList()) {
                Path file = to.resolve(entry.getName().substring(root.length()));
                Files.createDirectories(file.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean isWanted(JarEntry entry, String root) {
        return !entry.isDirectory()
                && entry.getName().startsWith(root)
                && !entry.getName().contains("/development/")
                && !entry.getName().endsWith(".map");
    }
}
