package org.webnav.catalog.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Documents of items: data sheets, instructions, certificates. Of an item that is hidden from the caller there is none. */
@ProviderType
public interface Documents {

    /** Most bytes of one document. */
    int LARGEST = 20 * 1024 * 1024;

    /** Most documents of one item. */
    int MOST = 50;

    /** @param revision changes whenever the content does; safe inside a URL and an entity tag */
    record Document(String name, String mediaType, String revision, byte[] content) {}

    /** By item number, ignoring case, and the document's id. */
    Optional<Document> find(String item, String id);

    /**
     * Adds a document behind the others. For the owner's people.
     *
     * @param name as shown, for example {@code Safety data sheet}
     * @param language ISO 639-1, empty when it is for all
     * @return its id
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-document}
     * @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-item}
     */
    String add(String item, String name, String language, String mediaType, byte[] content);

    /** Removes a document; an unknown one is no error. */
    void remove(String item, String id);
}
