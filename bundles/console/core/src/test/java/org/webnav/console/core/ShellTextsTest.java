package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The schema and the texts of the shell belong together with its scripts. */
public final class ShellTextsTest {

    private static final Path SHELL = Path.of("src/main/resources/shell");
    private static final Pattern KEY = Pattern.compile("\\bt\\('([a-z][\\w.-]*)'");

    @Test
    public void hasEveryTextThatAScriptUses() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SHELL)) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                KEY.matcher(Files.readString(script)).results().forEach(key -> used.add(key.group(1)));
            }
        }

        JsonNode texts =
                new ObjectMapper().readTree(SHELL.resolve("i18n/en.json").toFile());
        used.removeIf(texts::has);

        assertThat(used).isEmpty();
    }
}
