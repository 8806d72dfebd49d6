package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.TradeRelation;
import org.webnav.channel.api.TradeRelations;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.spi.OrderGuard;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.core.CreditLedger.Standing;
import org.webnav.settlement.core.Payers.Parties;
import org.webnav.settlement.core.rule.BlockRule;
import org.webnav.settlement.core.rule.CreditRule;

/** Keeps blocked customers from ordering and orders within the bill-to customer's credit limit. */
@Component
public final class CreditGuard implements OrderGuard {

    private final CreditLedger ledger;
    private final Payers payers;

    @Activate
    public CreditGuard(
            @Reference(target = "(osgi.unit.name=settlement)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference TradeRelations relations,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.ledger = new CreditLedger(new ScopedRepository(jpa, callers), clock);
        this.payers = new Payers(relations, callers, channels);
    }

    @Override
    public List<Verdict> preview(Order order) {
        Parties parties = payers.of(order.buyer());
        return blocked(parties).map(List::of).orElseGet(() -> judged(order, parties));
    }

    private List<Verdict> judged(Order order, Parties parties) {
        Standing standing = ledger.standing(parties.payer().number(), order.id());
        Account account = standing.account();
        BigDecimal others = account.exposure().subtract(standing.held());
        BigDecimal amount = localAmount(order, parties);
        BigDecimal limit = parties.payer().creditLimit();
        Optional<Verdict> exceeded = CreditRule.exceeds(others.add(amount), limit)
                ? Optional.of(Verdicts.exceeded(amount, others, limit, parties.localCurrency()))
                : Optional.empty();
        return Stream.concat(exceeded.stream(), overdue(account, parties).stream())
                .toList();
    }

    @Override
    public List<Verdict> check(Order order) {
        Parties parties = payers.of(order.buyer());
        return blocked(parties).map(List::of).orElseGet(() -> reserved(order, parties));
    }

    private List<Verdict> reserved(Order order, Parties parties) {
        TradeRelation payer = parties.payer();
        BigDecimal amount = localAmount(order, parties);
        if (!ledger.reserve(order.id(), payer.number(), amount, payer.creditLimit())) {
            BigDecimal exposure = account(parties).exposure();
            return List.of(Verdicts.exceeded(amount, exposure, payer.creditLimit(), parties.localCurrency()));
        }
        return overdue(account(parties), parties).stream().toList();
    }

    @Override
    public void release(UUID order) {
        ledger.release(order);
    }

    @Override
    public void handedOver(UUID order) {
        ledger.handedOver(order);
    }

    private static Optional<Verdict> blocked(Parties parties) {
        return Stream.of(parties.buyer(), parties.payer())
                .filter(relation -> BlockRule.refusesOrders(relation.blocked()))
                .findFirst()
                .map(Verdicts::blocked);
    }

    private static Optional<Verdict> overdue(Account account, Parties parties) {
        return CreditRule.overdue(account.figures())
                ? Optional.of(Verdicts.overdue(account.figures().balanceDue(), parties.localCurrency()))
                : Optional.empty();
    }

    /** The order is in the currency of the customer who pays, as on Navision's sales header, so that one's rate counts. */
    private static BigDecimal localAmount(Order order, Parties parties) {
        BigDecimal amount = order.amountIncludingVat().amount();
        BigDecimal factor = order.amountIncludingVat().currency().equals(parties.localCurrency())
                ? BigDecimal.ONE
                : parties.payer().currencyFactor();
        return Amounts.local(amount, factor);
    }

    private Account account(Parties parties) {
        return ledger.find(parties.payer().number()).orElse(Account.NEVER_FED);
    }
}
