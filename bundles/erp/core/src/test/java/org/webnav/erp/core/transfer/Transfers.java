package org.webnav.erp.core.transfer;

import java.util.UUID;
import org.webnav.erp.core.World;

/** Brings transfers into the states that other tests need. */
public final class Transfers {

    private final TransferStore store;
    private final World world;

    public Transfers(World world) {
        this.world = world;
        this.store = new TransferStore(world.unit.jpa(), world.unit.callers(), world.clock);
    }

    public TransferStore store() {
        return store;
    }

    public void queue(UUID order, String reference) {
        store.enqueue(order, "W" + order.getLeastSignificantBits(), reference);
    }

    public void acknowledge(UUID order, String erpNumber) {
        Transfer transfer = store.find(order).orElseThrow();
        store.move(transfer, transfer.acknowledged(erpNumber, world.clock.instant()));
    }

    public void doubt(UUID order) {
        Transfer transfer = store.find(order).orElseThrow();
        store.move(transfer, transfer.unknown(world.clock.instant(), "no answer"));
    }
}
