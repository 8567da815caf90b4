package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.gateway.ProviderPayout;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** The transactions of reading the provider's books: a movement is noted together with what it books, once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PayoutSteps {

    private final EntrySql entries;
    private final PayoutSql payouts;
    private final MeaningSql meanings;
    private final ClearingSql clearing;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    PayoutSteps(
            EntrySql entries,
            PayoutSql payouts,
            MeaningSql meanings,
            ClearingSql clearing,
            Ledger ledger,
            CompanyCalendar calendar) {
        this.entries = entries;
        this.payouts = payouts;
        this.meanings = meanings;
        this.clearing = clearing;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    public Optional<Instant> latest() {
        return entries.latest();
    }

    public List<ProviderEntry> unclear() {
        return entries.unclear();
    }

    /** One that has been understood before is left as it is. */
    public void take(ProviderEntry entry) {
        var id = entries.toTake(entry);
        if (id.isEmpty()) {
            return;
        }
        var meant = meanings.of(entry, calendar.company().currency().getCurrencyCode());
        entries.means(id.get(), meant);
        var day = LocalDate.ofInstant(entry.happenedAt(), calendar.company().timeZone());
        post(EntryKind.FEE, id.get(), day, PayoutRules.fee(entry, meant.meaning()));
        post(EntryKind.PAYOUT, id.get(), day, PayoutRules.payout(entry, meant.meaning()));
    }

    private void post(EntryKind kind, long id, LocalDate day, List<EntryLine> lines) {
        if (!lines.isEmpty()) {
            ledger.post(new PostEntry(kind, SourceKind.PAYOUT, id, day, lines));
        }
    }

    public void keep(List<ProviderPayout> found) {
        found.forEach(payouts::keep);
    }

    /** Keeps when the books were read, and how many differences there were then. */
    public void read(@Nullable String failure) {
        var now = calendar.now();
        payouts.read(new Reading(now, failure, clearing.count(calendar.company().currency(), now)));
    }
}
