package org.webnav.channel.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.testkit.TestUnit;

/** One channel whose paths are in the test's database. */
final class TestChannels implements Channels {

    private final TestUnit unit;
    private final Channel only;

    TestChannels(TestUnit unit, UUID id, UUID owner) {
        this.unit = unit;
        this.only = new Channel(id, "cronus", "CRONUS", owner, "EUR", List.of("en", "lv", "ru"));
    }

    @Override
    public List<Channel> all() {
        return List.of(only);
    }

    @Override
    public Optional<Channel> byCode(String code) {
        return all().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    @Override
    public Channel get(UUID id) {
        return all().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("platform.no-such-channel", "There is no such channel."));
    }

    @Override
    public Channel create(Channel channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(UUID channel, UUID organisation, UUID parent) {
        path(channel, organisation, organisation, 0);
        path(channel, parent, organisation, 1);
    }

    private void path(UUID channel, UUID ancestor, UUID descendant, int depth) {
        unit.jpa().tx(em -> em.createNativeQuery("insert into platform.org_paths values (?, ?, ?, ?)")
                .setParameter(1, channel.toString())
                .setParameter(2, ancestor.toString())
                .setParameter(3, descendant.toString())
                .setParameter(4, depth)
                .executeUpdate());
    }
}
