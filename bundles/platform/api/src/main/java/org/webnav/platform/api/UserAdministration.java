package org.webnav.platform.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the people who may sign in: those of the caller's own organisation and of the ones below it, or of the whole
 * channel for the owner's people. What happens is written to the audit log. Whoever loses the right to sign in loses
 * open sessions at once.
 */
@ProviderType
public interface UserAdministration {

    /** Lets a caller keep users, as far as their roles are those of buyers. */
    String MANAGE = "users.manage";

    /** Lets a caller keep the owner's people too, and grant any role. */
    String MANAGE_STAFF = "users.manage-staff";

    /** Least length of a password. */
    int SHORTEST_PASSWORD = 10;

    /** @param version changes whenever the account does */
    record Account(Users.User user, boolean wholeChannel, long version) {}

    /**
     * @param text part of a login, name or mail address; empty for all
     * @param organisation whose users; null for all in sight
     */
    Page<Account> list(String text, UUID organisation, Paging paging);

    /** @throws NotFound code {@code platform.no-such-user}, also when out of sight */
    Account get(UUID user);

    /**
     * Users of the owner's organisation see the whole channel.
     *
     * @throws Invalid when login or password break a rule
     * @throws Conflict code {@code platform.login-taken}
     * @throws NotPermitted when the caller may not grant one of the roles or not see the organisation
     */
    Account create(NewAccount account);

    record NewAccount(
            UUID organisation,
            String login,
            String password,
            String name,
            String email,
            Locale language,
            Set<String> roles) {}

    /**
     * @param version as read; another one: {@link Conflict} {@code platform.user-changed}
     * @throws Conflict code {@code platform.own-account} when callers would lock themselves out
     * @throws NotPermitted when the caller may not grant one of the roles, or not keep such a user
     */
    Account change(UUID user, long version, Change change);

    /** What shall be different; empty parts stay. */
    record Change(
            Optional<String> name,
            Optional<String> email,
            Optional<Locale> language,
            Optional<Set<String>> roles,
            Optional<Boolean> active) {}

    /**
     * Gives another user a new password, ends the user's sessions and revokes the user's API tokens.
     *
     * @throws Conflict code {@code platform.own-account} for the caller, who must name the present password
     */
    void resetPassword(UUID user, String password);

    /**
     * Changes the caller's own password; the caller's other sessions end and the caller's API tokens are revoked.
     *
     * @param session token of the session that goes on
     * @throws Invalid code {@code platform.wrong-password} when the present one is not right
     */
    void changeOwnPassword(String present, String next, String session);

    /** Roles that the caller may grant, in alphabetical order. */
    Set<String> grantableRoles();
}
