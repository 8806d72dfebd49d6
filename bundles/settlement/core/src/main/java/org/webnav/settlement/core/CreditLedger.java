package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.settlement.core.Reservations.Reservation;

/** Books reservations on credit accounts; every method joins the current transaction. Thread safe. */
final class CreditLedger {

    /** @param held part of the account's reserved sum */
    record Standing(Account account, BigDecimal held) {}

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
        return repository.in(scope -> scope.jdbc(connection -> {
            CreditAccounts accounts = new CreditAccounts(connection, scope.channel());
            Reservations reservations = new Reservations(connection, scope.channel());
            release(accounts, reservations, order, Instant.MAX);
            if (!accounts.reserve(billTo, amount, limit) && !reserveAgain(accounts, billTo, amount, limit)) {
                return false;
            }
            reservations.add(order.toString(), new Reservation(billTo, amount, clock.instant()));
            return true;
        }));
    }

    /** There was either no room or no account; another first order may have opened it meanwhile. */
    private static boolean reserveAgain(CreditAccounts accounts, String billTo, BigDecimal amount, BigDecimal limit)
            throws SQLException {
        if (accounts.find(billTo).isEmpty()) {
            accounts.openIfAbsent(billTo);
        }
        return accounts.reserve(billTo, amount, limit);
    }

    /** Nothing happens when the order holds nothing. */
    void release(UUID order) {
        releaseHeldAt(Instant.MAX, order);
    }

    /** What the order reserved later stays: a refused order may have been submitted again. */
    void releaseHeldAt(Instant moment, UUID order) {
        repository.in(scope -> scope.jdbc(connection -> {
            CreditAccounts accounts = new CreditAccounts(connection, scope.channel());
            release(accounts, new Reservations(connection, scope.channel()), order, moment);
            return null;
        }));
    }

    private static void release(CreditAccounts accounts, Reservations reservations, UUID order, Instant moment)
            throws SQLException {
        Optional<Reservation> held = reservations.find(order.toString());
        if (held.isPresent() && !held.get().since().isAfter(moment)) {
            accounts.lock(held.get().billTo());
            if (reservations.remove(order.toString())) {
                accounts.giveBack(held.get().billTo(), held.get().amount());
            }
        }
    }

    /** The account, and what an order holds of it already. */
    Standing standing(String billTo, UUID order) {
        return repository.in(scope -> scope.jdbc(connection -> {
            Account account =
                    new CreditAccounts(connection, scope.channel()).find(billTo).orElse(Account.NEVER_FED);
            BigDecimal held = new Reservations(connection, scope.channel())
                    .find(order.toString())
                    .filter(reservation -> reservation.billTo().equals(billTo))
                    .map(Reservation::amount)
                    .orElse(BigDecimal.ZERO);
            return new Standing(account, held);
        }));
    }

    void handedOver(UUID order) {
        repository.in(scope -> scope.jdbc(connection -> {
            new Reservations(connection, scope.channel()).handedOver(order.toString(), clock.instant());
            return null;
        }));
    }
}
