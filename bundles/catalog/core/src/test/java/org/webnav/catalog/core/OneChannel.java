package org.webnav.catalog.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.api.Channels;

/** Channels of a test: any id is a channel whose first language is English. */
final class OneChannel implements Channels {

    @Override
    public List<Channel> all() {
        return List.of();
    }

    @Override
    public Optional<Channel> byCode(String code) {
        return Optional.empty();
    }

    @Override
    public Channel get(UUID id) {
        return new Channel(id, "demo", "Demo", id, "EUR", List.of("en", "lv", "ru"));
    }

    @Override
    public Channel create(Channel channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(UUID channel, UUID organisation, UUID parent) {
        throw new UnsupportedOperationException();
    }
}
