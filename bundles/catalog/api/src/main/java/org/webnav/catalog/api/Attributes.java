package org.webnav.catalog.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The definitions of the attributes of the caller's channel. Changing them is for the owner's people; what is refused is
 * told as {@link org.webnav.platform.api.Invalid} {@code catalog.invalid-attribute} with a violation for each fault.
 */
@ProviderType
public interface Attributes {

    /** All, in the order in which they are shown. */
    List<Attribute> all();

    Optional<Tagged<Attribute>> find(String code);

    /**
     * Codes of those that the ERP owns, each with the languages in which the ERP gives names: only their filter, place, categories and names in languages that the ERP has not
     * are changed here. To leave out what the ERP owns is no change.
     */
    Map<String, Set<String>> ofErp();

    /**
     * Puts definitions in place of those with the same codes. The type of an attribute that items have values for
     * cannot change, nor can an option go that an item has.
     */
    Applied put(List<Attribute> attributes);

    /** How many definitions were new, and how many of those that were there became different. */
    record Applied(int created, int changed) {}

    /**
     * @param tag of the definition that the change was made upon, empty for whatever it is
     * @throws org.webnav.platform.api.Conflict code {@code catalog.changed-meanwhile}
     */
    Tagged<Attribute> put(Attribute attribute, String tag);

    /**
     * Removes a definition with what items have for it. An unknown code is no error.
     *
     * @throws org.webnav.platform.api.Conflict code {@code catalog.owned-by-erp}
     */
    void remove(String code, String tag);
}
