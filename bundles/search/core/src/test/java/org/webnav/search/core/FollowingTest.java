package org.webnav.search.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.search.core.Catalogue.item;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** How an index keeps up with its catalogue, whatever happens to it. */
public class FollowingTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Catalogue items = new Catalogue();
    private Node node;

    @Before
    public void openIndex() {
        for (int i = 0; i < 1_200; i++) {
            items.with(item("I-" + i).name("lv", "galds"));
        }
        node = Node.of(root(), items, "lv");
    }

    @After
    public void closeIndex() {
        node.close();
    }

    @Test
    public void showsAChangeSoon() {
        items.with(item("I-7").name("lv", "krēsls"));
        Node.await(() -> node.find("lv", "krēsls").equals(List.of("I-7")), SOON);
        assertThat(node.search("galds").found().total()).isEqualTo(1_199);
    }

    @Test
    public void showsNewItemsSoon() {
        items.with(item("NEW-1").name("lv", "lampa"));
        Node.await(() -> node.find("lv", "lampa").equals(List.of("NEW-1")), SOON);
    }

    @Test
    public void followsChangedSynonymsWithoutANewIndex() {
        Path before = current();
        items.synonyms("lv", "galds", "virsma");
        Node.await(() -> node.search("virsma").found().total() == 1_200, Duration.ofSeconds(5));
        assertThat(current()).isEqualTo(before);
    }

    @Test
    public void goesOnFromWhereItStopped() {
        Path before = current();
        node.close();
        items.with(item("I-8").name("lv", "krēsls"));
        node = Node.of(root(), items, "lv");
        assertThat(current()).isEqualTo(before);
        assertThat(node.find("lv", "krēsls")).containsExactly("I-8");
        assertThat(node.search("").found().total()).isEqualTo(1_200);
    }

    @Test
    public void makesTheIndexAnewWhenTheSchemaChanged() {
        Path before = current();
        items.schema(1);
        Node.await(() -> {
            assertThat(node.search("galds").found().total()).isEqualTo(1_200);
            return !current().equals(before);
        });
        Node.await(() -> Files.notExists(before));
    }

    @Test
    public void makesTheIndexAnewWhenTheDatabaseIsOlder() {
        items.forget("I-1199");
        Node.await(() -> node.search("").found().total() == 1_199);
    }

    @Test
    public void makesTheIndexAnewWhenALanguageCame() {
        node.close();
        node = new Node(root(), items, "lv", "ru");
        Node.await(() -> node.index.ready(Node.CHANNEL));
        Node.await(() -> node.state().lag() == 0 && !node.find("ru", "galds").isEmpty());
    }

    @Test
    public void answersWhileALostIndexIsMadeAnew() throws IOException {
        Path lost = current();
        deleteAll(lost);
        Node.await(() -> {
            assertThat(node.search("galds").found().total()).isEqualTo(1_200);
            return !current().equals(lost) && Files.isDirectory(current());
        });
        items.with(item("I-9").name("lv", "krēsls"));
        Node.await(() -> node.find("lv", "krēsls").equals(List.of("I-9")), SOON);
    }

    @Test
    public void makesTheIndexAnewWhenTheMarkerIsLost() throws IOException {
        Path before = current();
        Files.delete(marker());
        Node.await(() -> Files.exists(marker()) && !current().equals(before));
        assertThat(node.search("galds").found().total()).isEqualTo(1_200);
    }

    @Test
    public void makesADamagedIndexAnewAtTheStart() throws IOException {
        node.close();
        Path damaged = current();
        damageLargestFile(damaged);
        node = Node.of(root(), items, "lv");
        assertThat(current()).isNotEqualTo(damaged);
        assertThat(node.search("galds").found().total()).isEqualTo(1_200);
    }

    @Test
    public void makesAnIndexOfNonsenseAnew() throws IOException {
        node.close();
        Files.writeString(marker(), "../../etc");
        node = Node.of(root(), items, "lv");
        assertThat(node.search("galds").found().total()).isEqualTo(1_200);
    }

    @Test
    public void leavesNoThreadAndNoLock() {
        node.close();
        assertThat(threads()).isEmpty();
        node = Node.of(root(), items, "lv");
        assertThat(threads()).isNotEmpty();
    }

    @Test
    public void tellsHowFarItIs() {
        assertThat(node.health.check().ready()).isTrue();
        assertThat(node.health.check().note()).isEqualTo("test: 1200 items, revision 1200, behind by 0");
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("webnav-search") || name.contains("Lucene"))
                .collect(Collectors.toSet());
    }

    private Path root() {
        return folder.getRoot().toPath();
    }

    private Path marker() {
        return root().resolve(Node.CHANNEL.toString()).resolve("current");
    }

    private Path current() {
        try {
            return marker().resolveSibling(Files.readString(marker()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deleteAll(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void damageLargestFile(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            Path largest = files.max(
                            Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.writeInt(0xDEADBEEF);
            }
        }
    }
}
