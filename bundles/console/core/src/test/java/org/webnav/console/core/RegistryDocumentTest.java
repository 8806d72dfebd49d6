package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Before;
import org.junit.Test;

public final class RegistryDocumentTest {

    private Installed installed;

    @Before
    public void installModules() throws InvalidModule {
        installed = Installed.nothing()
                .with(
                        Fixtures.module(
                                "orders",
                                """
                        {"sdk":"1.0","entry":"index.js",
                         "menu":[{"id":"a","label":"title","icon":"box","route":"/a","permission":"orders.read"},
                                 {"id":"b","label":"title","icon":"box","route":"/b"}],
                         "routes":[{"path":"/a","view":"A","permission":"orders.read"}],
                         "slots":[{"slot":"header","view":"Cart"}]}"""))
                .with(Fixtures.module(
                        "brand",
                        "{\"sdk\":\"1.0\",\"entry\":\"index.js\",\"slots\":[{\"slot\":\"brand\",\"view\":\"B\"}]}"))
                .with(
                        Fixtures.module(
                                "secret",
                                "{\"sdk\":\"1.0\",\"entry\":\"index.js\",\"routes\":[{\"path\":\"/s\",\"view\":\"S\",\"permission\":\"a.secret\"}]}"));
    }

    @Test
    public void holdsWhatTheUserMaySeeAndNoPermissions() {
        JsonNode orders = document(Fixtures.viewer("en", "orders.read")).at("/modules/1");

        assertThat(orders.get("name").textValue()).isEqualTo("orders");
        assertThat(orders.get("menu")).hasSize(2);
        assertThat(orders.get("routes")).hasSize(1);
        assertThat(orders.toString()).doesNotContain("permission");
    }

    @Test
    public void leavesOutWhatTheUserMayNotSee() {
        JsonNode document = document(Fixtures.viewer("en"));

        assertThat(document.at("/modules/1/menu")).hasSize(1);
        assertThat(document.at("/modules/1/routes")).isEmpty();
        assertThat(document.toString()).doesNotContain("secret");
    }

    @Test
    public void tellsAStrangerOnlyWhatTheSignInPageNeeds() {
        JsonNode document = document(Fixtures.stranger());

        assertThat(document.get("modules")).hasSize(1);
        assertThat(document.at("/modules/0/name").textValue()).isEqualTo("brand");
    }

    @Test
    public void fallsBackToEnglishWordByWord() {
        JsonNode texts = document(Fixtures.viewer("lv")).at("/modules/0/texts");

        assertThat(texts.get("title").textValue()).isEqualTo("Virsraksts");
        assertThat(texts.get("only").textValue()).isEqualTo("English");
    }

    @Test
    public void changesItsRevisionWithWhatIsSeen() {
        String few = document(Fixtures.viewer("en")).get("rev").textValue();
        String more = document(Fixtures.viewer("en", "orders.read")).get("rev").textValue();

        assertThat(few).isNotEqualTo(more);
        assertThat(document(Fixtures.viewer("en")).get("rev").textValue()).isEqualTo(few);
    }

    private JsonNode document(Viewer viewer) {
        return new RegistryDocument(viewer, "shell").of(installed);
    }
}
