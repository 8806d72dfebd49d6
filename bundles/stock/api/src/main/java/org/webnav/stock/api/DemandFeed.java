package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes what the ERP still has to deliver, so that nothing is promised twice. An order of the portal is reserved until the
 * demand of the ERP has it: {@link #handOver} marks that the ERP took it, and its reservation ends with the first demand
 * that was read after that. Only for a process or staff of the whole channel.
 */
@ProviderType
public interface DemandFeed {

    /** @param quantity outstanding and not reserved, in base units: Navision's gross less reserved requirement */
    record DemandRow(String item, String location, LocalDate date, BigDecimal quantity) {}

    /** @param handedOver the ERP has the order, but its demand was not read since */
    record Reservation(UUID order, boolean handedOver) {}

    /**
     * Replaces the demand of all items of the channel.
     *
     * @param counted orders of the portal that were handed over before the demand was read, so that it has them; their
     *     reservations end
     * @return rows that were new, different or gone
     */
    int replaceDemand(UUID channel, List<DemandRow> rows, Set<UUID> counted);

    /** Orders that reserve something. */
    List<Reservation> reservations(UUID channel);

    /** Joins the current transaction. From then on {@link Stock#release} leaves the reservation to this feed. */
    void handOver(UUID channel, UUID order);
}
