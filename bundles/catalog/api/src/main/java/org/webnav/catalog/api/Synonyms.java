package org.webnav.catalog.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Words that mean the same to whoever searches, as the owner's people keep them. */
@ProviderType
public interface Synonyms {

    /** Groups of one language at most. */
    int MOST_GROUPS = 2_000;

    /** Groups of words of a language (ISO 639-1). */
    Tagged<List<List<String>>> of(String language);

    /**
     * Puts groups in place of all that the language had.
     *
     * @param tag upon what the change was made, empty for whatever it is
     * @throws org.webnav.platform.api.Conflict code {@code catalog.changed-meanwhile}
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-synonyms}: a group of fewer than two words, or
     *     of more than 2,000 characters
     */
    Tagged<List<List<String>>> put(String language, List<List<String>> groups, String tag);
}
