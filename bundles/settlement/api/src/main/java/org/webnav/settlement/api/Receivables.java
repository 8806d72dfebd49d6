package org.webnav.settlement.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** What customers owe the seller, for the seller's people. */
@ProviderType
public interface Receivables {

    /**
     * Customers in sight by part of name or number ({@code text} may be empty), in the order and the pages of
     * {@link org.webnav.channel.api.Organisations#customers}. Customers with one payer show the same account.
     */
    Page<Settlement> customers(String text, Paging paging);

    /**
     * All accounts of the channel in sum, amounts in local currency.
     *
     * @param largest how many of the most overdue accounts to name, 0 to 20
     * @throws org.webnav.platform.api.NotPermitted code {@code settlement.whole-channel-only}
     * @throws org.webnav.platform.api.Invalid code {@code settlement.list-too-long}
     */
    Overview overview(int largest);

    /**
     * @param customers accounts with unpaid entries
     * @param overdueCustomers accounts of which a part is past its due date
     * @param asOf when the ERP gave the oldest of the figures; null when it never did
     */
    record Overview(
            String currency,
            long customers,
            BigDecimal balance,
            long overdueCustomers,
            BigDecimal overdue,
            List<Debtor> largest,
            Instant asOf) {}

    /** An overdue account. */
    record Debtor(String customer, String name, BigDecimal balance, BigDecimal overdue) {}
}
