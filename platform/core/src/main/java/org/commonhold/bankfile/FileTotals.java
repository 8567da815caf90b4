package org.commonhold.bankfile;

import java.util.Currency;
import java.util.function.Consumer;
import org.commonhold.kernel.Money;

/** Counts what a reader hands out. */
final class FileTotals implements Consumer<BankEntry> {

    private final Consumer<BankEntry> next;
    private int entries;
    private Money incoming;
    private Money outgoing;

    FileTotals(Currency currency, Consumer<BankEntry> next) {
        this.next = next;
        incoming = Money.zero(currency);
        outgoing = Money.zero(currency);
    }

    @Override
    public void accept(BankEntry entry) {
        if (!entry.amount().currency().equals(incoming.currency())) {
            throw new BankFileRefused(
                    "currency",
                    entry.line(),
                    entry.amount().currency().getCurrencyCode(),
                    incoming.currency().getCurrencyCode());
        }
        entries++;
        if (entry.amount().isPositive()) {
            incoming = incoming.plus(entry.amount());
        } else {
            outgoing = outgoing.minus(entry.amount());
        }
        next.accept(entry);
    }

    int entries() {
        return entries;
    }

    Money incoming() {
        return incoming;
    }

    Money outgoing() {
        return outgoing;
    }

    Money balance() {
        return incoming.minus(outgoing);
    }
}
