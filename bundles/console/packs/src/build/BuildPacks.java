import io.mvnpm.esbuild.Bundler;
import io.mvnpm.esbuild.model.BundleOptions;
import io.mvnpm.esbuild.model.BundleOptionsBuilder;
import io.mvnpm.esbuild.model.EsBuildConfig;
import io.mvnpm.esbuild.model.EsBuildConfigBuilder;
import io.mvnpm.esbuild.model.WebDependency.WebDependencyType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Build step: bundles the browser libraries of the console into a few ES modules, and picks the icons and the fonts.
 *
 * <p>Started by Maven as a single source file with the build-time jars on its class path; arguments are the folder of
 * the sources, a work folder and the target folder. The output is the same for the same input.
 */
final class BuildPacks {
    private static final List<String> PACKS = List.of("lit", "ui", "grid", "charts");
    private static final List<String> SUBSETS = List.of("latin", "latin-ext", "cyrillic");
    private static final List<String> WEIGHTS = List.of("400", "500", "600");
    private static final Pattern SVG = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private static final String SYMBOL = "<symbol id=\"%s\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-linecap=\"round\" stroke-linejoin=\"round\">%s</symbol>\n";

    private final Path sources;
    private final Path work;
    private final Path target;
    private final List<Path> jars;

    private BuildPacks(Path sources, Path work, Path target, List<Path> jars) {
        this.sources = sources;
        this.work = work;
        this.target = target;
        this.jars = jars;
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
        BuildPacks build = new BuildPacks(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), jars);
        if (build.isUpToDate()) {
            return;
        }
        build.clear();
        build.modules();
        build.icons();
        build.fonts();
        build.index();
        Files.writeString(build.stamp(), "");
    }

    private Path stamp() {
        return work.resolve("stamp");
    }

    /** Skips the work when neither the sources nor the project file changed since the last run. */
    private boolean isUpToDate() throws IOException {
        if (!Files.exists(stamp()) || !Files.exists(target.resolve("packs.json"))) {
            return false;
        }
        try (Stream<Path> inputs = Stream.concat(Files.walk(sources), Stream.of(sources.resolve("../../pom.xml")))) {
            long done = Files.getLastModifiedTime(stamp()).toMillis();
            return inputs.allMatch(input -> input.toFile().lastModified() <= done);
        }
    }

    private void clear() throws IOException {
        for (Path folder : List.of(work, target)) {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    old.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
                }
            }
            Files.createDirectories(folder);
        }
    }

    private void modules() throws IOException {
        Path entries = Files.createDirectories(work.resolve("entries"));
        BundleOptionsBuilder options = BundleOptions.builder()
                .withWorkDir(entries)
                .withNodeModulesDir(work.resolve("node_modules"))
                .withDependencies(mvnpmJars(), WebDependencyType.MVNPM)
                .withEsConfig(esbuild())
                .withTimeout(180);
        for (String pack : PACKS) {
            Files.copy(sources.resolve("entries/" + pack + ".js"), entries.resolve(pack + ".js"));
            options.addEntryPoint(pack + ".js");
        }
        Path dist = Bundler.bundle(options.build(), true).dist();
        try (Stream<Path> files = Files.walk(dist)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(dist.relativize(file).getFileName().toString()));
            }
        }
    }

    private static EsBuildConfig esbuild() {
        return new EsBuildConfigBuilder()
                .bundle(true)
                .minify(true)
                .splitting(true)
                .sourceMap(false)
                .format(EsBuildConfig.Format.ESM)
                .fixedEntryNames()
                .chunkNames("chunk-[hash]")
                .define("process.env.NODE_ENV", "\"production\"")
                .build();
    }

    private List<Path> mvnpmJars() {
        return jars.stream()
                .filter(jar -> jar.toString().replace('\\', '/').contains("/org/mvnpm/"))
                .toList();
    }

    /** One sprite of the icons that are listed; shown with {@code <use href="icons.svg#name">}. */
    private void icons() throws IOException {
        List<String> names = Files.readAllLines(sources.resolve("icons.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (String name : names) {
            Matcher svg = SVG.matcher(text("lucide-static", "/icons/" + name + ".svg"));
            if (!svg.find()) {
                throw new IOException("No drawing in icon " + name);
            }
            String drawing = svg.group(1).replaceAll("\\s+", " ").trim();
            sprite.append(SYMBOL.formatted(name, drawing));
        }
        Files.writeString(target.resolve("icons.svg"), sprite.append("</svg>\n"));
        Files.writeString(
                target.resolve("icons.json"),
                names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",", "[", "]\n")));
        Files.writeString(target.resolve("icons.LICENSE.txt"), text("lucide-static", "/LICENSE"));
    }

    /** The letters of English, Latvian and Russian in three weights; the browser fetches what a page uses. */
    private void fonts() throws IOException {
        StringBuilder css = new StringBuilder();
        for (String weight : WEIGHTS) {
            for (String subset : SUBSETS) {
                String file = "inter-%s-%s-normal.woff2".formatted(subset, weight);
                Files.write(target.resolve(file), bytes("inter", "/files/" + file));
                css.append(
                        """
                        @font-face{font-family:Inter;font-style:normal;font-weight:%s;font-display:swap;\
                        src:url(%s) format("woff2");unicode-range:%s}
                        """
                                .formatted(weight, file, unicodeRange(subset)));
            }
        }
        Files.writeString(target.resolve("fonts.css"), css);
    }

    private String unicodeRange(String subset) throws IOException {
        return Files.readAllLines(sources.resolve("unicode-ranges.txt")).stream()
                .filter(line -> line.startsWith(subset + " "))
                .map(line -> line.substring(subset.length() + 1).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private void index() throws IOException {
        String imports = PACKS.stream()
                .map(pack -> "    \"%s\": \"%s.js\"".formatted("lit".equals(pack) ? "lit" : "@webnav/" + pack, pack))
                .collect(Collectors.joining(",\n"));
        Files.writeString(target.resolve("packs.json"), "{\n  \"imports\": {\n" + imports + "\n  }\n}\n");
    }

    private String text(String artifact, String suffix) throws IOException {
        return new String(bytes(artifact, suffix), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String artifact, String suffix) throws IOException {
        List<Path> candidates = new ArrayList<>(jars);
        candidates.removeIf(jar -> !jar.getFileName().toString().startsWith(artifact + "-"));
        for (Path candidate : candidates) {
            try (JarFile jar = new JarFile(candidate.toFile())) {
                ZipEntry entry = jar.stream()
                        .filter(found -> found.getName().endsWith(suffix))
                        .findFirst()
                        .orElse(null);
                if (entry != null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        return in.readAllBytes();
                    }
                }
            }
        }
        throw new IOException(suffix + " is not in " + candidates);
    }
}
