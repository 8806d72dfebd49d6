package org.webnav.platform.api;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, and what that person or process may see.
 *
 * @param channel the channel whose data the caller works in, never null
 * @param user the user's id; for a background process a fixed id of that process
 * @param organisation the organisation on whose behalf the caller acts by default
 * @param wholeChannel true when the caller belongs to the channel's owner and sees every organisation of the channel;
 *     otherwise it sees its own organisation and those below it
 * @param permissions constants {@code resource.action}, unmodifiable
 * @param language the language the user chose
 * @param name the name to show
 */
public record Caller(
        UUID channel,
        UUID user,
        UUID organisation,
        boolean wholeChannel,
        Set<String> permissions,
        Locale language,
        String name) {

    public Caller {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(organisation, "organisation");
        permissions = Set.copyOf(permissions);
    }

    /** A background process of a channel's owner, with every row of the channel in sight. */
    public static Caller process(UUID channel, UUID owner, String name, Set<String> permissions) {
        return new Caller(channel, new UUID(0, 1), owner, true, permissions, Locale.ENGLISH, name);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
