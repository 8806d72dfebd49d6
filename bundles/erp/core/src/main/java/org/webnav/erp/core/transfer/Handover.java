package org.webnav.erp.core.transfer;

import java.util.UUID;

/** Who must know that the ERP took an order, within the transaction that says so and before the orders are told. */
interface Handover {

    void handedOver(UUID order);
}
