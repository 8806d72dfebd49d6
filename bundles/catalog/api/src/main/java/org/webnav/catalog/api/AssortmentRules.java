package org.webnav.catalog.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the owner's people decide what buyers may see and order. A tag says upon which state a change was made, empty
 * for whatever it is; a stale one is refused as {@link org.webnav.platform.api.Conflict}
 * {@code catalog.changed-meanwhile}.
 */
@ProviderType
public interface AssortmentRules {

    /** Rules of one target at most. */
    int MOST_RULES = 200;

    /** In the order in which their rules are applied. */
    enum Kind {
        ALL,
        PRICE_GROUP,
        CUSTOMER
    }

    /**
     * Whom rules are for.
     *
     * @param code price group or customer number, empty for everybody
     */
    record Target(Kind kind, String code) {

        public static final Target EVERYBODY = new Target(Kind.ALL, "");
    }

    /** A list of items that the owner keeps for its rules. */
    record OwnList(String code, String name, long items) {}

    /** Every target that has rules. */
    Map<Target, List<Assortment.Rule>> all();

    Tagged<List<Assortment.Rule>> of(Target target);

    /**
     * Puts the rules of a target in place of those it had.
     *
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-rule}: an unknown category, attribute or list
     */
    Tagged<List<Assortment.Rule>> put(Target target, List<Assortment.Rule> rules, String tag);

    /** By code. */
    List<OwnList> lists();

    /** Numbers of the items on a list. @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-list} */
    Tagged<Set<String>> items(String list);

    /**
     * Makes a list or puts its items in place of those it had.
     *
     * @throws org.webnav.platform.api.Invalid code {@code catalog.unknown-item}
     */
    Tagged<Set<String>> putList(String list, String name, Set<String> numbers, String tag);

    /** Removes a list. @throws org.webnav.platform.api.Conflict code {@code catalog.list-in-use} while a rule names it */
    void removeList(String list, String tag);
}
