package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes what the ERP still has to deliver, so that later days are not promised twice. */
@ProviderType
public interface DemandFeed {

    /** @param quantity outstanding and not reserved, in base units: Navision's gross less reserved requirement */
    record DemandRow(String item, String location, LocalDate date, BigDecimal quantity) {}

    /**
     * Replaces the demand of all items of the channel; only for a process or staff of the whole channel.
     *
     * @return rows that were new, different or gone
     */
    int replaceDemand(UUID channel, List<DemandRow> rows);
}
