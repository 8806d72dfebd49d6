package org.webnav.catalog.web.office;

import java.io.IOException;
import java.io.InputStream;
import org.webnav.platform.api.Invalid;

/** Bodies that have to be in memory as a whole, none of which may fill it. */
final class Bounded {

    private Bounded() {}

    /** @throws Invalid with the code when there is more */
    static byte[] read(InputStream in, int largest, String code) throws IOException {
        byte[] content = in.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new Invalid(code, "The file has more than " + (largest >> 20) + " MiB.");
        }
        return content;
    }
}
