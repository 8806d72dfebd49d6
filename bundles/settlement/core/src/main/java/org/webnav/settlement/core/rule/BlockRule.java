package org.webnav.settlement.core.rule;

import java.util.EnumSet;
import java.util.Set;
import org.webnav.channel.api.Blocked;

/** Which documents a blocked customer may have (Navision table 18, CheckBlockedCustOnDocs). */
public final class BlockRule {

    /** What the rule says. The names are what the simulation answers. */
    public enum Outcome {
        OK,
        ERROR,
        ERROR_PRIVACY_BLOCKED
    }

    private static final Set<DocumentType> PROMISING =
            EnumSet.of(DocumentType.QUOTE, DocumentType.ORDER, DocumentType.BLANKET_ORDER);
    private static final Set<DocumentType> SELLING =
            EnumSet.of(DocumentType.QUOTE, DocumentType.ORDER, DocumentType.BLANKET_ORDER, DocumentType.INVOICE);

    private BlockRule() {}

    /**
     * @param shipping the posting ships goods
     * @param posting false while the document is made or changed
     */
    public static Outcome check(
            Blocked blocked, boolean privacyBlocked, DocumentType document, boolean shipping, boolean posting) {
        if (privacyBlocked) {
            return Outcome.ERROR_PRIVACY_BLOCKED;
        }
        boolean refused =
                switch (blocked) {
                    case NONE -> false;
                    case ALL -> true;
                    case INVOICE -> SELLING.contains(document);
                    case SHIP -> posting ? shipping && SELLING.contains(document) : PROMISING.contains(document);
                };
        return refused ? Outcome.ERROR : Outcome.OK;
    }

    /** Whether a customer may place an order. */
    public static boolean refusesOrders(Blocked blocked) {
        return check(blocked, false, DocumentType.ORDER, false, false) != Outcome.OK;
    }
}
