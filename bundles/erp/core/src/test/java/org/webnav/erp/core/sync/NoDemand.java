package org.webnav.erp.core.sync;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.webnav.stock.api.DemandFeed;

/** A stock that reserves nothing. */
class NoDemand implements DemandFeed {

    @Override
    public int replaceDemand(UUID channel, List<DemandRow> rows, Set<UUID> counted) {
        return rows.size();
    }

    @Override
    public List<Reservation> reservations(UUID channel) {
        return List.of();
    }

    @Override
    public void handOver(UUID channel, UUID order) {}
}
