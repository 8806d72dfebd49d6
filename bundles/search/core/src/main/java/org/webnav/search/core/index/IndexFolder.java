package org.webnav.search.core.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A channel's indexes on disk: one is current, as a marker file says; a newer one may be in the making. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String MARKER = "current";
    private static final String PREFIX = "index-";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    Optional<Path> current() throws IOException {
        Path marker = root.resolve(MARKER);
        if (!Files.isRegularFile(marker)) {
            return Optional.empty();
        }
        Path folder = root.resolve(Files.readString(marker).strip());
        return root.equals(folder.getParent()) && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** A new empty folder with a name that was not used before. */
    Path next() throws IOException {
        Files.createDirectories(root);
        return Files.createDirectory(root.resolve(PREFIX + UUID.randomUUID()));
    }

    /** From now on this is the current one, whatever crashes. */
    void publish(Path folder) throws IOException {
        Path draft = root.resolve(MARKER + ".new");
        Files.writeString(draft, folder.getFileName().toString());
        Files.move(draft, root.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what a crash or a swap left behind. */
    void deleteAllBut(Path kept) throws IOException {
        for (Path index : indexes()) {
            if (!index.equals(kept)) {
                delete(index);
            }
        }
    }

    static void delete(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.info("The index folder {} could not be deleted yet: {}", index, e.getMessage());
        }
    }

    private List<Path> indexes() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(each -> each.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }
}
