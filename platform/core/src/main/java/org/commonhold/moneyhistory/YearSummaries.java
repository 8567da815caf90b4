package org.commonhold.moneyhistory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.Ledger;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.CompanyCalendar;

/** Each year of an account, for its people and the office: what was charged by service, paid and given back, from balance to balance. */
@ApplicationScoped
@Transactional
public class YearSummaries {

    private final Ledger ledger;
    private final YearSql sql;
    private final AccountAccess access;
    private final CompanyCalendar calendar;

    @Inject
    YearSummaries(Ledger ledger, YearSql sql, AccountAccess access, CompanyCalendar calendar) {
        this.ledger = ledger;
        this.sql = sql;
        this.access = access;
        this.calendar = calendar;
    }

    /** The years with anything in the books, the latest first; this one always. */
    public List<Integer> years(AccountId account) {
        ledger.balance(account);
        var now = calendar.today().getYear();
        var first =
                sql.begin(account).stream().mapToInt(LocalDate::getYear).min().orElse(now);
        return IntStream.iterate(Math.max(first, now), year -> year >= first, year -> year - 1)
                .boxed()
                .toList();
    }

    /** A year without anything in the books is not found. */
    public YearSummary of(AccountId account, int year) {
        if (!years(account).contains(year)) {
            throw new NotFound("year");
        }
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var opening = ledger.balance(account, first.minusDays(1));
        var currency = opening.currency();
        return YearSummary.of(
                year,
                last.isAfter(calendar.today()) ? calendar.today() : last,
                opening,
                sql.services(account, first, last, currency),
                sql.sums(account, first, last, currency),
                ledger.balance(account, last));
    }

    /** The same on paper, in the actor's language. */
    public StoredDocument pdf(AccountId account, int year) {
        var of = access.account(account);
        var language = CurrentActor.require().language();
        return new StoredDocument(
                new DocumentId(account.value()),
                DocumentKind.EXPORT,
                "year-" + year + "-" + of.number() + ".pdf",
                "application/pdf",
                HistoryPaper.year(of(account, year), of, calendar.company(), language));
    }
}
