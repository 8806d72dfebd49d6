package org.webnav.settlement.core;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations;
import org.webnav.channel.api.Organisations.Customer;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.api.Receivables;
import org.webnav.settlement.api.Settlement;
import org.webnav.settlement.core.Debts.Sum;
import org.webnav.settlement.core.Payers.Parties;

/** Sums and lists of credit accounts. */
@Component
public final class JpaReceivables implements Receivables {

    private static final int LONGEST_LIST = 20;

    private final ScopedRepository repository;
    private final Organisations organisations;
    private final TradeRelations relations;
    private final Payers payers;
    private final CurrentCaller callers;
    private final Channels channels;

    @Activate
    public JpaReceivables(
            @Reference(target = "(osgi.unit.name=settlement)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Organisations organisations,
            @Reference TradeRelations relations,
            @Reference Channels channels) {
        this.repository = new ScopedRepository(jpa, callers);
        this.organisations = organisations;
        this.relations = relations;
        this.payers = new Payers(relations, callers, channels);
        this.callers = callers;
        this.channels = channels;
    }

    @Override
    public Page<Settlement> customers(String text, Paging paging) {
        Page<TradeRelation> buyers = organisations.customers(text, paging).map(Customer::relation);
        List<Parties> parties = payers.of(buyers.items());
        Map<String, Account> accounts =
                accounts(parties.stream().map(p -> p.payer().number()).collect(Collectors.toSet()));
        List<Settlement> found = parties.stream()
                .map(p -> p.settlement(accounts.getOrDefault(p.payer().number(), Account.NEVER_FED)))
                .toList();
        return new Page<>(found, buyers.total(), buyers.page(), buyers.size());
    }

    private Map<String, Account> accounts(Collection<String> billTo) {
        return repository.in(
                scope -> scope.jdbc(connection -> new CreditAccounts(connection, scope.channel()).findAll(billTo)));
    }

    @Override
    public Overview overview(int largest) {
        if (largest < 0 || largest > LONGEST_LIST) {
            throw new Invalid("settlement.list-too-long", "The list holds 0 to " + LONGEST_LIST + " customers.");
        }
        if (!callers.get().wholeChannel()) {
            throw new NotPermitted(
                    "settlement.whole-channel-only", "The sum of all accounts is for the channel owner's people.");
        }
        return repository.in(
                scope -> scope.jdbc(connection -> overview(new Debts(connection, scope.channel()), largest)));
    }

    private Overview overview(Debts debts, int largest) throws SQLException {
        Sum sum = debts.sum();
        return new Overview(
                channels.get(callers.get().channel()).currency(),
                sum.customers(),
                Amounts.shown(sum.balance()),
                sum.overdueCustomers(),
                Amounts.shown(sum.overdue()),
                debts.largest(largest).stream().map(this::named).toList(),
                sum.asOf());
    }

    private Debtor named(Debts.Debt debt) {
        Optional<UUID> company = relations.byNumber(debt.billTo()).map(TradeRelation::buyer);
        String name =
                company.flatMap(organisations::find).map(Organisation::name).orElse("");
        return new Debtor(debt.billTo(), name, Amounts.shown(debt.balance()), Amounts.shown(debt.overdue()));
    }
}
