package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.api.OpenEntry;
import org.webnav.settlement.api.Settlement;
import org.webnav.settlement.api.Settlements;
import org.webnav.settlement.core.Payers.Parties;

/** Reads what bill-to customers owe. Whoever sees the buyer sees the account that its orders are billed to. */
@Component
public final class JpaSettlements implements Settlements {

    private final ScopedRepository repository;
    private final CreditLedger ledger;
    private final Payers payers;
    private final Clock clock;

    @Activate
    public JpaSettlements(
            @Reference(target = "(osgi.unit.name=settlement)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference TradeRelations relations,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.ledger = new CreditLedger(repository, clock);
        this.payers = new Payers(relations, callers, channels);
        this.clock = clock;
    }

    @Override
    public Settlement of(UUID buyer) {
        Parties parties = payers.of(buyer);
        return parties.settlement(ledger.find(parties.payer().number()).orElse(Account.NEVER_FED));
    }

    @Override
    public List<OpenEntry> openEntries(UUID buyer) {
        String customer = payers.of(buyer).payer().number();
        return repository.in(scope ->
                scope.jdbc(connection -> entries(connection, scope.channel(), customer, LocalDate.now(clock))));
    }

    private static List<OpenEntry> entries(Connection connection, String channel, String customer, LocalDate today)
            throws SQLException {
        List<OpenEntry> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select document_type, document_number,"
                + " posting_date, due_date, currency, amount, remaining_amount from settlement.open_entries"
                + " where channel_id = ? and customer = ? order by due_date, entry_number")) {
            Sql.bind(select, channel, customer);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows, today));
                }
            }
        }
        return found;
    }

    private static OpenEntry entry(ResultSet rows, LocalDate today) throws SQLException {
        LocalDate due = Sql.date(rows, "due_date");
        BigDecimal remaining = rows.getBigDecimal("remaining_amount");
        return new OpenEntry(
                rows.getString("document_type"),
                rows.getString("document_number"),
                Sql.date(rows, "posting_date"),
                due,
                rows.getString("currency"),
                Amounts.shown(rows.getBigDecimal("amount")),
                Amounts.shown(remaining),
                due != null && due.isBefore(today) && remaining.signum() > 0);
    }
}
