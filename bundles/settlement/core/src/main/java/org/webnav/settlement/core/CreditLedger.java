package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.core.Reservations.Reservation;

/** Books reservations on credit accounts; every method joins the current transaction. Thread safe. */
final class CreditLedger {

    private final ScopedRepository repository;
    private final Clock clock;

    CreditLedger(ScopedRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    Optional<Account> find(String billTo) {
        return repository.in(
                scope -> scope.jdbc(connection -> new CreditAccounts(connection, scope.channel()).find(billTo)));
    }

    /** Reserves for an order, instead of what was reserved for it before. @return false when there is no room */
    boolean reserve(UUID order, String billTo, BigDecimal amount, BigDecimal limit) {
        release(order);
        return repository.in(scope -> scope.jdbc(connection -> {
            CreditAccounts accounts = new CreditAccounts(connection, scope.channel());
            if (accounts.find(billTo).isEmpty()) {
                accounts.openIfAbsent(billTo);
            }
            if (!accounts.reserve(billTo, amount, limit)) {
                return false;
            }
            new Reservations(connection, scope.channel())
                    .add(order.toString(), new Reservation(billTo, amount), clock.instant());
            return true;
        }));
    }

    /** Nothing happens when the order holds nothing. */
    void release(UUID order) {
        repository.in(scope -> scope.jdbc(connection -> {
            Reservations reservations = new Reservations(connection, scope.channel());
            Optional<Reservation> held = reservations.find(order.toString());
            if (held.isPresent()) {
                CreditAccounts accounts = new CreditAccounts(connection, scope.channel());
                accounts.lock(held.get().billTo());
                if (reservations.remove(order.toString())) {
                    accounts.giveBack(held.get().billTo(), held.get().amount());
                }
            }
            return null;
        }));
    }

    /** What an order holds already. */
    Optional<Reservation> held(UUID order) {
        return repository.in(scope ->
                scope.jdbc(connection -> new Reservations(connection, scope.channel()).find(order.toString())));
    }

    void handedOver(UUID order) {
        repository.in(scope -> scope.jdbc(connection -> {
            new Reservations(connection, scope.channel()).handedOver(order.toString(), clock.instant());
            return null;
        }));
    }
}
