package org.webnav.catalog.core.media;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.Pictures;

/** Decides which pictures may be shown to a browser. */
final class SafePictures {

    private static final Logger LOG = LoggerFactory.getLogger(SafePictures.class);
    private static final String SVG = "image/svg+xml";
    private static final Set<String> BITMAPS = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private SafePictures() {}

    static boolean accepts(PictureRow row) {
        String reason = fault(row);
        if (!reason.isEmpty()) {
            LOG.warn("The picture of item {} is left out: {}", row.item(), reason);
        }
        return reason.isEmpty();
    }

    /** Empty when it may. */
    static String fault(PictureRow row) {
        if (row.content().length == 0 || row.content().length > Pictures.LARGEST) {
            return "it has " + row.content().length + " bytes instead of 1 to " + Pictures.LARGEST;
        }
        if (SVG.equals(row.mediaType())) {
            return SafeSvg.fault(row.content());
        }
        return BITMAPS.contains(row.mediaType()) ? "" : "media type " + row.mediaType() + " is not allowed";
    }
}
