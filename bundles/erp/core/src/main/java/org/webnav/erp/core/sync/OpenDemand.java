package org.webnav.erp.core.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpRecords.Demand;
import org.webnav.erp.core.transfer.Transfer;
import org.webnav.erp.core.transfer.TransferStore;
import org.webnav.stock.api.DemandFeed;
import org.webnav.stock.api.DemandFeed.Reservation;

/**
 * The demand of the ERP without what is reserved here anyway, so that each order of the portal counts exactly once.
 *
 * <p>An order that was handed over before the reading is in what was read; its reservation ends. Any other order that is
 * reserved stays so, and its lines, should the ERP have told them already, are left out: those of an order acknowledged
 * while the reading went on are known by its number, those of an order in doubt are looked up by its reference.
 *
 * @param lines what counts
 * @param counted orders of the portal whose reservation may end
 */
record OpenDemand(List<Demand> lines, Set<UUID> counted) {

    static OpenDemand read(Load load, DemandFeed feed, TransferStore transfers) {
        UUID channel = load.channel().id();
        Set<UUID> before = feed.reservations(channel).stream()
                .filter(Reservation::handedOver)
                .map(Reservation::order)
                .collect(Collectors.toSet());
        List<Demand> lines = load.gather(ErpConnector::demand).rows();
        Set<String> reservedHere = reservedHere(load, feed, transfers, before);
        return new OpenDemand(
                lines.stream()
                        .filter(line -> !reservedHere.contains(line.order()))
                        .toList(),
                before);
    }

    /** Doubts are asked for first: one that ends in between is then found as handed over. */
    private static Set<String> reservedHere(Load load, DemandFeed feed, TransferStore transfers, Set<UUID> before) {
        List<Transfer> doubts = transfers.inDoubt();
        Set<UUID> reserved = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Reservation held : feed.reservations(load.channel().id())) {
            if (!held.handedOver()) {
                reserved.add(held.order());
            } else if (!before.contains(held.order())) {
                transfers.find(held.order()).ifPresent(transfer -> numbers.add(transfer.erpNumber()));
            }
        }
        List<String> references = doubts.stream()
                .filter(transfer -> reserved.contains(transfer.order()))
                .map(Transfer::reference)
                .toList();
        if (!references.isEmpty()) {
            load.line().call(erp -> erp.findAll(references)).values().forEach(found -> numbers.addAll(found.numbers()));
        }
        return numbers;
    }
}
