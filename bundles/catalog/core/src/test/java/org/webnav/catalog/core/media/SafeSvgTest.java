package org.webnav.catalog.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class SafeSvgTest {

    @Test
    public void acceptsADrawing() {
        assertThat(fault("<defs><linearGradient id='g'/></defs><style>rect{fill:url(#g)}</style>"
                        + "<rect width='5' height='5' fill='url(#g)'/><use href='#g'/>"
                        + "<image href='data:image/png;base64,AAAA'/>"))
                .isEmpty();
    }

    @Test
    public void refusesWhatRuns() {
        assertThat(fault("<script>alert(1)</script>")).contains("script");
        assertThat(fault("<rect onclick='alert(1)'/>")).contains("onclick");
        assertThat(fault("<foreignObject/>")).contains("foreignObject");
        assertThat(fault("<a href='javascript:alert(1)'><rect/></a>")).contains("reference");
        assertThat(fault("<a xmlns='http://www.w3.org/1999/xhtml'/>")).contains("not SVG");
        assertThat(fault("<a><set attributeName='href' to='x'/></a>")).contains("set");
    }

    @Test
    public void refusesWhatReachesOutside() {
        assertThat(fault("<image xlink:href='https://example.org/x.png'/>")).contains("reference");
        assertThat(fault("<rect style='fill:url( \"//example.org/x\")'/>")).contains("url");
        assertThat(fault("<style>@import 'x.css';</style>")).contains("style");
        assertThat(fault("<style>@import 'x.css';<g/></style>")).isNotEmpty();
    }

    @Test
    public void refusesDocumentTypesAndWhatIsNoXml() {
        byte[] entity =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///x'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(SafeSvg.fault(entity)).isNotEmpty();
        assertThat(SafeSvg.fault(new byte[] {1, 2})).isNotEmpty();
    }

    private static String fault(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content
                + "</svg>";
        return SafeSvg.fault(svg.getBytes(StandardCharsets.UTF_8));
    }
}
