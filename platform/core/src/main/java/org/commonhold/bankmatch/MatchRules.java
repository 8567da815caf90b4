package org.commonhold.bankmatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.estate.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whose money it is, in this order: account number, bill, creditor reference, known payer with a sum that fits, name with the sum that
 * is owed. Two answers are none, and what a person may have booked by hand is only proposed. Pure.
 */
final class MatchRules {

    private MatchRules() {}

    static Match match(BankEntry entry, Clues clues, MatchFacts facts) {
        var match = named(entry, clues, facts);
        var account = match.account();
        return account != null && match.certain() && facts.recorded().contains(twin(account, entry))
                ? Match.likely(account, MatchReason.DOUBT)
                : match;
    }

    /** The key of what is booked by hand. */
    static String twin(AccountId account, BankEntry entry) {
        return account.value() + ":" + entry.amount().minor();
    }

    private static Match named(BankEntry entry, Clues clues, MatchFacts facts) {
        for (var way : List.of(
                found(clues.named(), facts.accounts()::get, MatchReason.ACCOUNT),
                found(clues.loose(), facts.accounts()::get, MatchReason.ACCOUNT),
                found(clues.statements(), facts.statements()::get, MatchReason.STATEMENT),
                found(clues.references(), facts.references()::get, MatchReason.REFERENCE),
                found(clues.referencedStatements(), facts.statements()::get, MatchReason.REFERENCE))) {
            if (way.account() != null) {
                return way;
            }
        }
        var payer = payer(entry, facts);
        return payer.account() != null ? payer : name(entry, facts);
    }

    /** One account is the answer; several are a doubt. */
    private static <T> Match found(Set<T> clues, Function<T, @Nullable AccountId> known, MatchReason reason) {
        var accounts = new LinkedHashSet<AccountId>();
        clues.stream().map(known).filter(Objects::nonNull).forEach(accounts::add);
        if (accounts.isEmpty()) {
            return Match.NONE;
        }
        var first = accounts.iterator().next();
        return accounts.size() == 1 ? Match.sure(first, reason) : Match.likely(first, MatchReason.DOUBT);
    }

    private static Match payer(BankEntry entry, MatchFacts facts) {
        var hash = Hash.ofPayer(
                entry.payer().name(), entry.payer().account(), entry.payer().taxNumber());
        var accounts = hash == null ? List.<AccountId>of() : facts.payers().getOrDefault(hash, List.of());
        var fitting = accounts.stream().filter(a -> fits(a, entry, facts)).toList();
        if (fitting.size() == 1) {
            return Match.sure(fitting.get(0), MatchReason.PAYER);
        }
        return accounts.isEmpty() ? Match.NONE : Match.likely(accounts.get(0), MatchReason.PAYER);
    }

    /** What is owed, or what has come in before. */
    private static boolean fits(AccountId account, BankEntry entry, MatchFacts facts) {
        var minor = entry.amount().minor();
        return facts.due().getOrDefault(account, 0L) == minor
                || facts.paid().getOrDefault(account, Set.of()).contains(minor);
    }

    private static Match name(BankEntry entry, MatchFacts facts) {
        var name = entry.payer().name();
        if (name == null) {
            return Match.NONE;
        }
        var fitting = facts.names().getOrDefault(name.toUpperCase(Locale.ROOT), List.of()).stream()
                .filter(a -> facts.due().getOrDefault(a, 0L) == entry.amount().minor())
                .toList();
        return fitting.size() == 1 ? Match.likely(fitting.get(0), MatchReason.NAME) : Match.NONE;
    }
}
