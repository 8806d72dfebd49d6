package org.webnav.catalog.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The pictures of the items of the caller's channel; of an item that is hidden from the caller there is none. */
@ProviderType
public interface Pictures {

    /** Most bytes of one picture. */
    int LARGEST = 4 * 1024 * 1024;

    /** Most pictures of one item that the owner's people keep. */
    int MOST = 30;

    /**
     * @param mediaType for example {@code image/png}
     * @param revision changes whenever the picture does; safe inside a URL and an entity tag
     */
    record Picture(String mediaType, String revision, byte[] content) {}

    /** The main picture by item number, ignoring case; empty when the item is unknown or has no picture. */
    default Optional<Picture> find(String item) {
        return find(item, "", 0);
    }

    /**
     * @param revision of one of the item's pictures; empty for the main one
     * @param width at least so many pixels wide if the picture is; 0 for the picture as it was given
     */
    Optional<Picture> find(String item, String revision, int width);

    /**
     * Adds a picture behind the others, with the sizes that lists and pages need. For the owner's people.
     *
     * @return its revision; one that is there already is not added again
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-picture}
     * @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-item}
     */
    String add(String item, String mediaType, byte[] content);

    /** Removes a picture that the owner's people added; an unknown one is no error. */
    void remove(String item, String revision);
}
