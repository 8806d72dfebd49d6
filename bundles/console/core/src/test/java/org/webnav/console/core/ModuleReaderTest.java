package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public final class ModuleReaderTest {

    @Test
    public void readsAModule() throws InvalidModule {
        ConsoleModule module = Fixtures.module(
                "orders",
                """
                        {"sdk":"1.0","entry":"index.js","menu":[{"id":"a","label":"title","icon":"box","route":"/orders"}]}""");

        assertThat(module.base())
                .isEqualTo("/console/m/orders/" + module.files().revision() + "/");
        assertThat(module.texts().get("lv").get("title").textValue()).isEqualTo("Virsraksts");
        assertThat(module.texts().get("ru")).isEmpty();
    }

    @Test
    public void namesThePlaceOfEachFault() {
        refuses(
                """
                {"sdk":"1.0","entry":"index.js","colour":"red",
                 "menu":[{"id":"a","label":"title","route":"/a"}],
                 "widgets":[{"view":"A","size":"huge"}],
                 "routes":[{"path":"a","view":"A","permission":"everything"}]}""",
                "colour: is not known",
                "menu[0].icon: is missing",
                "widgets[0].size: must be one of",
                "routes[0].path: \"a\" does not match",
                "routes[0].permission: \"everything\" does not match");
    }

    @Test
    public void namesTheFaultOfADeclaredView() {
        refuses(
                """
                {"sdk":"1.0","routes":[{"path":"/a","view":{"type":"table","source":"/api/v1/a",
                 "columns":[{"field":"a","label":"a","format":"blink"}]}}]}""",
                "routes[0].view.columns[0].format: must be one of");
    }

    @Test
    public void refusesAnSdkOfAnotherMajorVersion() {
        refuses("{\"sdk\":\"2.0\"}", "sdk: \"2.0\" does not match");
    }

    @Test
    public void refusesCodeThatIsNotThere() {
        refuses("{\"sdk\":\"1.0\",\"entry\":\"other.js\"}", "entry: other.js is not in the bundle");
        refuses("{\"sdk\":\"1.0\",\"slots\":[{\"slot\":\"header\",\"view\":\"A\"}]}", "slots[0].view: needs code");
    }

    @Test
    public void leavesTheRoutesOfTheShellAlone() {
        refuses(
                "{\"sdk\":\"1.0\",\"entry\":\"index.js\",\"routes\":[{\"path\":\"/\",\"view\":\"A\"}]}",
                "routes[0].path");
        refuses(
                "{\"sdk\":\"1.0\",\"entry\":\"index.js\",\"routes\":[{\"path\":\"/settings/a\",\"view\":\"A\"}]}",
                "routes[0].path");
    }

    @Test
    public void saysWhereTheJsonBreaks() {
        refuses("{\"sdk\":", "module.json: is no JSON");
    }

    private static void refuses(String manifest, String... faults) {
        assertThatThrownBy(() -> Fixtures.module("a", manifest))
                .isInstanceOf(InvalidModule.class)
                .hasMessageContainingAll(faults);
    }
}
