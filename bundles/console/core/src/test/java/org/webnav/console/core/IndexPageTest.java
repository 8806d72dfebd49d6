package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public final class IndexPageTest {

    private final ObjectMapper json = new ObjectMapper();
    private final IndexPage page = new IndexPage(
            new Shell(Fixtures.folder("sdk/index.js", "1", "app/main.js", "2")), Fixtures.folder("lit.js", "3"));

    @Test
    public void runsNoInlineScriptButTheImportMapOfThePolicy() throws IOException {
        String html = html(Fixtures.stranger());
        Matcher scripts = Pattern.compile("<script([^>]*)>(.+?)</script>").matcher(html);

        assertThat(scripts.results().map(script -> script.group(1).strip()))
                .containsExactly("type=\"importmap\"", "type=\"application/json\" id=\"webnav-boot\"");
        assertThat(html).contains("<script type=\"importmap\">" + page.importMap() + "</script>");
        assertThat(SecurityHeaders.policy(Hash.forPolicy(page.importMap())))
                .contains("script-src 'self' 'sha256-")
                .contains("frame-ancestors 'none'");
    }

    @Test
    public void mapsTheNamesThatModulesImport() throws IOException {
        JsonNode imports = json.readTree(page.importMap()).get("imports");

        assertThat(imports.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("lit", "@webnav/sdk", "@webnav/ui", "@webnav/grid", "@webnav/charts");
    }

    @Test
    public void carriesTheUserAndTheTokenForChanges() throws IOException {
        JsonNode boot = boot(html(Fixtures.viewer("lv", "orders.read")));

        assertThat(boot.at("/user/name").textValue()).isEqualTo("Ilze Ozola");
        assertThat(boot.at("/user/permissions/0").textValue()).isEqualTo("orders.read");
        assertThat(boot.get("csrfToken").textValue()).isEqualTo("token");
        assertThat(boot.get("lang").textValue()).isEqualTo("lv");
    }

    @Test
    public void knowsNobodyBeforeSignIn() throws IOException {
        JsonNode boot = boot(html(Fixtures.stranger()));

        assertThat(boot.get("user").isNull()).isTrue();
        assertThat(boot.has("csrfToken")).isFalse();
    }

    @Test
    public void letsNoTextEndTheScriptElement() throws IOException {
        String html = page.html(
                Fixtures.stranger(), Installed.nothing(), json.readTree("{\"a\":\"</script><script>alert(1)//\"}"));

        assertThat(html).doesNotContain("</script><script>alert");
        assertThat(boot(html).at("/texts/a").textValue()).isEqualTo("</script><script>alert(1)//");
    }

    private String html(Viewer viewer) throws IOException {
        return page.html(viewer, Installed.nothing(), json.readTree("{}"));
    }

    private JsonNode boot(String html) throws IOException {
        Matcher boot = Pattern.compile("id=\"webnav-boot\">(.*?)</script>").matcher(html);
        assertThat(boot.find()).isTrue();
        return json.readTree(boot.group(1));
    }
}
