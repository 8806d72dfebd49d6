package org.webnav.platform.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The people who may sign in. */
@ProviderType
public interface Users {

    /**
     * @param login unique in the installation, compared without regard to case
     * @param roles names of roles, for example {@code buyer}; what they permit is contributed by the capabilities
     */
    record User(
            UUID id,
            UUID channel,
            UUID organisation,
            String login,
            String name,
            String email,
            Locale language,
            Set<String> roles,
            boolean active) {}

    /**
     * @param password null for a user who may not sign in with a password
     * @param wholeChannel true for people of the channel's owner
     */
    record NewUser(
            UUID organisation,
            boolean wholeChannel,
            String login,
            String password,
            String name,
            String email,
            Locale language,
            Set<String> roles) {}

    /** @throws Conflict code {@code platform.login-taken} */
    User create(NewUser user);

    Optional<User> byLogin(String login);

    /** Remembers the language that the signed-in user chose. */
    void chooseLanguage(Locale language);
}
