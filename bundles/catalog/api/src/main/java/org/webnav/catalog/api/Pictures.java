package org.webnav.catalog.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The pictures of the items of the caller's channel. */
@ProviderType
public interface Pictures {

    /**
     * @param mediaType for example {@code image/png}
     * @param revision changes whenever the picture does; safe inside a URL and an entity tag
     */
    record Picture(String mediaType, String revision, byte[] content) {}

    /** By item number, ignoring case; empty when the item is unknown or has no picture. */
    Optional<Picture> find(String item);
}
