package org.webnav.platform.core.identity;

import static org.webnav.platform.api.spi.RoleContribution.ACCOUNT_MANAGER;
import static org.webnav.platform.api.spi.RoleContribution.APPROVER;
import static org.webnav.platform.api.spi.RoleContribution.BUYER;
import static org.webnav.platform.api.spi.RoleContribution.BUYER_ADMINISTRATOR;
import static org.webnav.platform.api.spi.RoleContribution.FINANCE_STAFF;
import static org.webnav.platform.api.spi.RoleContribution.INTEGRATOR;
import static org.webnav.platform.api.spi.RoleContribution.PRICE_STAFF;
import static org.webnav.platform.api.spi.RoleContribution.PRODUCT_STAFF;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.Violation;

/** Who may grant which role, so that nobody can lift himself up by a second account. */
final class GrantRules {

    private static final Set<String> BUYERS = Set.of(BUYER, APPROVER, BUYER_ADMINISTRATOR);
    private static final Set<String> STAFF =
            Set.of(ACCOUNT_MANAGER, PRODUCT_STAFF, PRICE_STAFF, FINANCE_STAFF, INTEGRATOR);

    private GrantRules() {}

    static Set<String> grantable(Caller caller) {
        Set<String> roles = new TreeSet<>();
        if (caller.may(UserAdministration.MANAGE)) {
            roles.addAll(BUYERS);
        }
        if (caller.may(UserAdministration.MANAGE_STAFF)) {
            roles.addAll(BUYERS);
            roles.addAll(STAFF);
        }
        return roles;
    }

    /** Staff roles belong to people of the owner, buyers' roles to people of customers. */
    static void check(Caller caller, boolean ofOwner, Collection<String> roles) {
        Set<String> fitting = ofOwner ? STAFF : BUYERS;
        if (roles.isEmpty() || !fitting.containsAll(roles)) {
            String message = "A user of this organisation needs at least one of the roles "
                    + String.join(", ", new TreeSet<>(fitting)) + ", and no other.";
            throw new Invalid(
                    "platform.roles-do-not-fit",
                    message,
                    List.of(Violation.of("roles", "platform.roles-do-not-fit", message)));
        }
        mayKeep(caller, roles);
    }

    /** Nobody touches the account of somebody whose roles he could not grant. */
    static void mayKeep(Caller caller, Collection<String> roles) {
        Set<String> missing = new HashSet<>(roles);
        missing.removeAll(grantable(caller));
        if (!missing.isEmpty()) {
            throw new NotPermitted(
                    "platform.role-not-grantable",
                    "You may not keep users with the roles " + String.join(", ", new TreeSet<>(missing)) + ".");
        }
    }
}
