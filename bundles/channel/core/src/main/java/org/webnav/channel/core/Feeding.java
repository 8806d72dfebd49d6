package org.webnav.channel.core;

import java.util.UUID;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.NotPermitted;

/** Who may feed. */
final class Feeding {

    private Feeding() {}

    static void permitted(Caller caller, UUID channel) {
        if (!caller.channel().equals(channel) || !caller.wholeChannel()) {
            throw new NotPermitted(
                    "channel.feed-not-permitted", "Only a process of the channel's owner may feed customers.");
        }
    }
}
