package org.webnav.catalog.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

public class BoundedTest {

    @Test
    public void readsUpToTheLimitAndRefusesABodyWithoutEnd() throws IOException {
        InputStream three = new java.io.ByteArrayInputStream(new byte[3]);
        assertThat(Bounded.read(three, 3, "catalog.invalid-document")).hasSize(3);
        assertThatThrownBy(() -> Bounded.read(new Endless(), 1 << 20, "catalog.invalid-document"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("catalog.invalid-document"));
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 1;
        }
    }
}
