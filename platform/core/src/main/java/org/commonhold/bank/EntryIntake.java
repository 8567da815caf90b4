package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.bankmatch.Hash;
import org.commonhold.bankmatch.Match;
import org.commonhold.ledger.GlAccount;
import org.commonhold.payment.PaymentMethod;

/**
 * Stores movements once each and books them, in the caller's transaction, which has read nothing yet: accounts are locked first, then
 * the places of the identities.
 */
@ApplicationScoped
class EntryIntake {

    /** An order and the rows that it pays for are not further apart. */
    static final int ORDER_DAYS = 10;

    private final BankBooking booking;
    private final BankStore store;
    private final BankSql sql;
    private final RegistrySql registries;

    @Inject
    EntryIntake(BankBooking booking, BankStore store, BankSql sql, RegistrySql registries) {
        this.booking = booking;
        this.store = store;
        this.sql = sql;
        this.registries = registries;
    }

    void take(BankImportId id, boolean ofRegistry, List<Decided> chunk) {
        booking.lock(chunk.stream()
                .map(d -> d.match().booked())
                .filter(Objects::nonNull)
                .toList());
        var known = known(id, chunk);
        var repeated = 0;
        for (var decided : chunk) {
            var seen = Objects.requireNonNull(known.get(decided.account().number()));
            var identity = Hash.of(decided.entry().identity());
            if (seen.contains(identity) || seen.contains(Hash.of(decided.entry().group()))) {
                repeated++;
            } else {
                take(id, ofRegistry, decided);
                // not the batch: its other parts are movements of their own
                seen.add(identity);
            }
        }
        store.imported(id).repeat(repeated);
    }

    private Map<String, Set<String>> known(BankImportId id, List<Decided> chunk) {
        var known = new HashMap<String, Set<String>>();
        chunk.stream().collect(Collectors.groupingBy(d -> d.account().number())).forEach((account, entries) -> {
            var identities =
                    entries.stream().map(d -> Hash.of(d.entry().identity())).toList();
            var groups = entries.stream().map(d -> Hash.of(d.entry().group())).toList();
            var seen = new HashSet<>(sql.known(account, identities, groups));
            seen.addAll(sql.brokenUp(account, groups, id));
            known.put(account, seen);
        });
        return known;
    }

    private void take(BankImportId id, boolean ofRegistry, Decided decided) {
        var line = new BankLine(id, decided.account(), ofRegistry, decided.entry());
        store.add(line);
        var amount = decided.entry().amount();
        if (amount.isPositive()) {
            bringIn(line, decided.match());
        } else if (amount.isZero() || decided.entry().returnReason() == null) {
            line.ignore(null);
        } else {
            booking.hold(line);
        }
    }

    private void bringIn(BankLine line, Match match) {
        var account = match.account();
        if (account != null && match.certain()) {
            var from = line.ofRegistry() ? GlAccount.SUSPENSE : line.gl();
            var reason = Objects.requireNonNull(match.reason());
            store.flush();
            booking.give(line, account, line.amount(), from, PaymentMethod.TRANSFER);
            line.matched(reason);
            return;
        }
        if (!line.ofRegistry()) {
            booking.hold(line);
        }
        var unpaid = line.ofRegistry()
                ? List.<BankImportId>of()
                : registries.unpaidRegistries(line.bankAccount(), line.amount(), line.bookedOn(), ORDER_DAYS);
        if (unpaid.size() == 1) {
            line.pays(unpaid.get(0));
        } else if (account != null) {
            line.propose(account, Objects.requireNonNull(match.reason()));
        }
    }
}
