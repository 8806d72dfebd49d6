package org.webnav.search.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.search.core.Catalogue.item;

import java.time.Instant;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** In which order items come. */
public class SortingTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Catalogue items;
    private static Node node;

    @BeforeClass
    public static void openIndex() {
        items = new Catalogue()
                .with(item("A-10").name("lv", "šķēres").name("ru", "ёлка").created(day(3)))
                .with(item("A-9").name("lv", "skrūve").name("ru", "ель").created(day(1)))
                .with(item("A-100").name("lv", "čaula").name("ru", "жгут").created(day(5)))
                .with(item("A-007")
                        .name("lv", "cirvis gara rokture")
                        .name("ru", "Ель")
                        .created(day(2)))
                .with(item("B-1").name("lv", "āmurs").name("ru", "ящик").created(day(4)))
                .with(item("A-8").name("lv", "cirvis ass").name("ru", "нож").created(day(6)));
        node = Node.of(FOLDER.getRoot().toPath(), items, "lv", "ru");
        // A second segment, so that segments are put together, too.
        items.with(item("A-11").name("lv", "adata").name("ru", "игла").created(day(7)));
        Node.await(() -> node.state().revision() == items.head(Node.CHANNEL));
    }

    @AfterClass
    public static void closeIndex() {
        node.close();
    }

    @Test
    public void countsInNumbersAsPeopleDo() {
        assertThat(node.search("").sorted("number").numbers())
                .containsExactly("A-007", "A-8", "A-9", "A-10", "A-11", "A-100", "B-1");
        assertThat(node.search("").sorted("-number").numbers())
                .containsExactly("B-1", "A-100", "A-11", "A-10", "A-9", "A-8", "A-007");
    }

    @Test
    public void ordersLatvianNamesByTheLatvianAlphabet() {
        assertThat(node.search("").sorted("name").numbers())
                .containsExactly("A-11", "B-1", "A-8", "A-007", "A-100", "A-9", "A-10");
    }

    @Test
    public void ordersRussianNamesByTheRussianAlphabet() {
        assertThat(node.search("").language("ru").sorted("name").numbers())
                .endsWith("A-100", "A-11", "A-8", "B-1")
                .startsWith("A-10", "A-007", "A-9");
    }

    @Test
    public void putsTheNewestFirst() {
        assertThat(node.search("").sorted("newest").rows(0, 3).numbers()).containsExactly("A-11", "A-8", "A-100");
        assertThat(node.search("").sorted("-newest").rows(0, 2).numbers()).containsExactly("A-9", "A-007");
    }

    @Test
    public void putsNamesBeforeDescriptionsAndShortNamesFirst() {
        Catalogue texts = new Catalogue()
                .with(item("1").name("lv", "Krēsls").description("lv", "Der pie galda"))
                .with(item("2").name("lv", "Galds no ozola ar sešām kājām"))
                .with(item("3").name("lv", "Galds"))
                .with(item("GALDS-4").name("lv", "Plaukts"));
        try (Node other = Node.of(FOLDER.getRoot().toPath().resolve("texts"), texts, "lv")) {
            assertThat(other.find("lv", "galds ")).containsExactly("GALDS-4", "3", "2", "1");
            assertThat(other.search("galds ").sorted("-relevance").numbers()).containsExactly("1", "2", "3", "GALDS-4");
        }
    }

    @Test
    public void takesAnUnknownOrderForRelevance() {
        assertThat(node.search("").sorted("price").numbers())
                .isEqualTo(node.search("").sorted("relevance").numbers());
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-0" + day + "T00:00:00Z");
    }
}
