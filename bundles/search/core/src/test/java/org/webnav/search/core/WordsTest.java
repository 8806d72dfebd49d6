package org.webnav.search.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.search.core.Catalogue.item;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What words find, in each language. */
public class WordsTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Node node;

    @BeforeClass
    public static void openIndex() {
        Catalogue items = new Catalogue()
                .with(item("1896-S")
                        .name("", "ATHENS Desk")
                        .name("en", "ATHENS office desk")
                        .name("lv", "ATHENS biroja galds")
                        .name("ru", "Офисный стол ATHENS")
                        .description("lv", "Ar atvilktnēm un kājām no ozola")
                        .code("4006381333931"))
                .with(item("1900-S")
                        .name("", "PARIS Guest Chair, black")
                        .name("en", "PARIS guest chair, black")
                        .name("lv", "PARIS viesu krēsls, melns")
                        .name("ru", "Чёрное кресло для гостей PARIS"))
                .with(item("1906-S")
                        .name("en", "Conference table with chairs")
                        .name("lv", "Sanāksmju galds ar krēsliem")
                        .name("ru", "Стол для переговоров с креслами"))
                .with(item("70000").name("", "Side Panel RJ-45"))
                .with(item("LS-150")
                        .name("en", "Loudspeaker")
                        .name("lv", "Skaļrunis")
                        .name("ru", "Ёмкий громкоговоритель")
                        .code("0012345678905")
                        .customerCode("10000", "MY-777")
                        .customerCode("20000", "THEIRS-5"))
                .synonyms("lv", "skaļrunis", "tumba", "akustiskā sistēma")
                .synonyms("en", "loudspeaker", "speaker box");
        node = Node.of(FOLDER.getRoot().toPath(), items, "en", "lv", "ru");
    }

    @AfterClass
    public static void closeIndex() {
        node.close();
    }

    @Test
    public void findsEveryFormOfAWord() {
        assertThat(node.find("lv", "krēsli ")).containsExactlyInAnyOrder("1900-S", "1906-S");
        assertThat(node.find("lv", "galdiem ")).containsExactlyInAnyOrder("1896-S", "1906-S");
        assertThat(node.find("ru", "столы ")).containsExactlyInAnyOrder("1896-S", "1906-S");
        assertThat(node.find("ru", "кресел ")).isNotEmpty();
        assertThat(node.find("en", "desks ")).containsExactly("1896-S");
        assertThat(node.find("en", "chair ")).containsExactlyInAnyOrder("1900-S", "1906-S");
    }

    @Test
    public void findsWordsWithoutTheirDiacritics() {
        assertThat(node.find("lv", "kresls ")).contains("1900-S");
        assertThat(node.find("lv", "kresliem ")).contains("1900-S", "1906-S");
        assertThat(node.find("lv", "sanaksmju ")).containsExactly("1906-S");
        assertThat(node.find("lv", "atvilktnem ")).containsExactly("1896-S");
    }

    @Test
    public void takesRussianLettersWithAndWithoutDotsForTheSame() {
        assertThat(node.find("ru", "черное ")).containsExactly("1900-S");
        assertThat(node.find("ru", "чёрное ")).containsExactly("1900-S");
        assertThat(node.find("ru", "емкий ")).containsExactly("LS-150");
        assertThat(node.find("ru", "ЁМКИЙ ")).containsExactly("LS-150");
    }

    @Test
    public void findsByTheFallBackTextWhereALanguageHasNone() {
        assertThat(node.find("lv", "panel")).containsExactly("70000");
        assertThat(node.find("ru", "side panel")).containsExactly("70000");
        assertThat(node.find("de", "office desk")).containsExactly("1896-S");
    }

    @Test
    public void findsJoinedWordsByTheirLastPart() {
        Catalogue joined = new Catalogue()
                .with(item("1").name("lv", "Rakstāmgalds").name("en", "Armchair"))
                .with(item("2").name("lv", "Grozāmkrēsls").name("en", "Galds"));
        try (Node other = Node.of(FOLDER.getRoot().toPath().resolve("joined"), joined, "lv", "en")) {
            assertThat(other.find("lv", "galdi ")).containsExactly("1");
            assertThat(other.find("lv", "kresls")).containsExactly("2");
            assertThat(other.find("lv", "rakst")).containsExactly("1");
            assertThat(other.find("en", "chairs ")).containsExactly("1");
        }
    }

    @Test
    public void wantsEveryWord() {
        assertThat(node.find("lv", "galds krēsli ")).containsExactly("1906-S");
        assertThat(node.find("lv", "galds ar krēsliem ")).containsExactly("1906-S");
        assertThat(node.find("en", "table desk ")).isEmpty();
    }

    @Test
    public void takesTheLastWordForUnfinished() {
        assertThat(node.find("lv", "bir")).containsExactly("1896-S");
        assertThat(node.find("lv", "sanāksmju ga")).containsExactly("1906-S");
        assertThat(node.find("ru", "пере")).containsExactly("1906-S");
        assertThat(node.find("en", "bir ")).isEmpty();
    }

    @Test
    public void findsCodesWithoutPunctuationAndByTheirStart() {
        assertThat(node.find("lv", "1896S")).containsExactly("1896-S");
        assertThat(node.find("lv", "1896-s")).containsExactly("1896-S");
        assertThat(node.find("lv", "189")).containsExactly("1896-S");
        assertThat(node.find("lv", "4006381")).containsExactly("1896-S");
        assertThat(node.find("lv", "4 006381 333931")).containsExactly("1896-S");
        assertThat(node.find("lv", "LS150 ")).containsExactly("LS-150");
        assertThat(node.find("ru", "rj45 ")).containsExactly("70000");
    }

    @Test
    public void takesLeadingZerosOfGtinsForNothing() {
        assertThat(node.find("en", "012345678905")).containsExactly("LS-150");
        assertThat(node.find("en", "12345678905")).containsExactly("LS-150");
        assertThat(node.find("en", "04006381333931")).containsExactly("1896-S");
    }

    @Test
    public void findsACustomersOwnNumbersForThatCustomerAlone() {
        assertThat(node.search("my777").by("10000").numbers()).containsExactly("LS-150");
        assertThat(node.search("my-7").by("10000").numbers()).containsExactly("LS-150");
        assertThat(node.search("my777").by("20000").numbers()).isEmpty();
        assertThat(node.search("my777").numbers()).isEmpty();
        assertThat(node.search("theirs5").by("10000").numbers()).isEmpty();
    }

    @Test
    public void putsAnExactCodeBeforeTexts() {
        assertThat(node.find("en", "1900-S chair").get(0)).isEqualTo("1900-S");
        assertThat(node.find("en", "table")).containsExactly("1906-S");
    }

    @Test
    public void findsSynonymsInEachDirection() {
        assertThat(node.find("lv", "tumba")).containsExactly("LS-150");
        assertThat(node.find("lv", "tumbas ")).containsExactly("LS-150");
        assertThat(node.find("lv", "akustiskā sistēma")).containsExactly("LS-150");
        assertThat(node.find("en", "speaker box ")).containsExactly("LS-150");
        assertThat(node.find("ru", "tumba ")).isEmpty();
    }

    @Test
    public void findsWordsWithTypingErrorsAndSaysSo() {
        assertThat(node.search("sanāksmu galds ").found().numbers()).containsExactly("1906-S");
        assertThat(node.search("kresla galdz").found().corrected()).isNotEmpty();
        assertThat(node.search("skajrunis").found().corrected()).isEqualTo("skaļrunis");
        assertThat(node.search("confrence tabel").language("en").found().corrected())
                .isEqualTo("conference table");
        assertThat(node.search("перговоров").language("ru").found().numbers()).containsExactly("1906-S");
        assertThat(node.search("desk").language("en").found().corrected()).isEmpty();
    }

    @Test
    public void neverCorrectsShortWordsOrCodes() {
        assertThat(node.search("bac ").language("en").found().numbers()).isEmpty();
        assertThat(node.search("1897-S").found().numbers()).isEmpty();
        assertThat(node.search("4006381333932").found().numbers()).isEmpty();
    }

    @Test
    public void keepsLongInputWithinLimits() {
        assertThat(node.find("en", "desk ".repeat(10_000))).containsExactly("1896-S");
        assertThat(node.find("en", "x".repeat(5_000))).isEmpty();
        assertThat(node.find("en", "\u0000 *?~ \"[ ( AND OR")).isNotNull();
    }

    @Test
    public void findsEverythingWithoutWords() {
        assertThat(node.find("en", "  ")).hasSize(5);
    }
}
