package org.webnav.platform.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The channels of this installation and the tree of organisations in each, kept as paths for row scope. */
@ProviderType
public interface Channels {

    /**
     * @param code short name in addresses and configuration, lower case
     * @param owner the organisation at the root of the tree
     * @param currency the owner's local currency (LCY), ISO 4217
     * @param languages languages of its texts, the first is the fall-back
     */
    record Channel(UUID id, String code, String name, UUID owner, String currency, List<String> languages) {}

    List<Channel> all();

    Optional<Channel> byCode(String code);

    /** @throws NotFound code {@code platform.no-such-channel} */
    Channel get(UUID id);

    /** Creates a channel; the owner organisation's id becomes the root of the tree. */
    Channel create(Channel channel);

    /** Puts an organisation below its parent; calling it again with the same parent changes nothing. */
    void attach(UUID channel, UUID organisation, UUID parent);
}
