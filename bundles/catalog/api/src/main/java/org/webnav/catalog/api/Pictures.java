package org.webnav.catalog.api;

import java.util.List;
import java.util.Map;
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

    /** Characters of the text that stands for a picture. */
    int LONGEST_TEXT = 250;

    /**
     * A picture of an item as the owner's people keep it.
     *
     * @param origin the ERP's picture is always the main one
     * @param texts language (ISO 639-1) to what says the picture to whoever does not see it
     * @param address relative to the server's root
     */
    record Kept(String revision, ItemSheets.Origin origin, Map<String, String> texts, String address) {}

    /** @param texts as in {@link Kept} */
    record Place(String revision, Map<String, String> texts) {}

    /** All pictures of an item in their order. For the owner's people. */
    List<Kept> all(String item);

    /**
     * Puts the pictures of an item in order and gives them their texts. For the owner's people.
     *
     * @param places one for each of the item's pictures
     * @throws org.webnav.platform.api.Conflict code {@code catalog.changed-meanwhile} when the item has others by now
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-picture-text}
     */
    void arrange(String item, List<Place> places);
}
