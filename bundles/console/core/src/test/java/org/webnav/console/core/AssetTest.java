package org.webnav.console.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

public final class AssetTest {

    @Test
    public void keepsTextCompressedToo() throws IOException {
        byte[] text = "const answer = 42;\n".repeat(100).getBytes(StandardCharsets.UTF_8);

        Asset asset = Asset.of("a.js", text);

        assertThat(asset.type()).isEqualTo("text/javascript; charset=utf-8");
        assertThat(asset.gzip()).hasSizeLessThan(text.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(asset.gzip()))).hasBinaryContent(text);
    }

    @Test
    public void compressesNeitherPicturesNorTrifles() {
        assertThat(Asset.of("a.woff2", new byte[5000]).gzip()).isNull();
        assertThat(Asset.of("a.js", new byte[10]).gzip()).isNull();
    }

    @Test
    public void namesARevisionAfterPathsAndContents() {
        String revision = Fixtures.folder("a.js", "1", "b.js", "2").revision();

        assertThat(Fixtures.folder("a.js", "1", "b.js", "2").revision()).isEqualTo(revision);
        assertThat(Fixtures.folder("a.js", "1", "c.js", "2").revision()).isNotEqualTo(revision);
        assertThat(Fixtures.folder("a.js", "1", "b.js", "3").revision()).isNotEqualTo(revision);
    }
}
