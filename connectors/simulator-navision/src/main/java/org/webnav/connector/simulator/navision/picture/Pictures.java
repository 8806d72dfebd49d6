package org.webnav.connector.simulator.navision.picture;

import java.nio.charset.StandardCharsets;
import org.webnav.connector.simulator.navision.Resources;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.store.Row;

/** Item pictures: one drawing per kind of thing, coloured for the item. */
public final class Pictures {

    private Pictures() {}

    /** The SVG document of a record of the table Item Picture. */
    public static byte[] of(Books books, Row picture) {
        String title = books.data().require("Item", picture.text("Item No.")).text("Description");
        return Resources.text("pictures/" + picture.text("Kind") + ".svg")
                .replace("#primary", picture.text("Primary Colour"))
                .replace("#accent", picture.text("Accent Colour"))
                .replace("{title}", title.replace("&", "&amp;").replace("<", "&lt;"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
