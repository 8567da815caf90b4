package org.commonhold.moneyhistory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.payment.PaymentRow;
import org.commonhold.payment.Payments;
import org.commonhold.security.CurrentActor;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.commonhold.tenancy.CompanyCalendar;

/** Statements and payments of an account, for its people and the office; any other account is not found. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MoneyHistory {

    private final Statements statements;
    private final Payments payments;
    private final AccountAccess access;
    private final CompanyCalendar calendar;

    @Inject
    MoneyHistory(Statements statements, Payments payments, AccountAccess access, CompanyCalendar calendar) {
        this.statements = statements;
        this.payments = payments;
        this.access = access;
        this.calendar = calendar;
    }

    /** What the search finds, the latest first; refuses a search that cannot be made ({@link HistoryRejected}). */
    public List<HistoryLine> find(AccountId account, HistorySearch search) {
        var lines = Stream.concat(
                        statements.list(account).stream().map(this::line),
                        payments.history(account).stream().map(this::line))
                .toList();
        return HistoryRules.find(lines, search, CurrentActor.require().language());
    }

    /** What the search finds, as a file in the actor's language. */
    public StoredDocument export(AccountId account, HistorySearch search, HistoryFormat format) {
        var lines = find(account, search);
        var of = access.account(account);
        var language = CurrentActor.require().language();
        var content =
                switch (format) {
                    case CSV -> HistoryTable.of(lines, of, language).csv(language);
                    case XLSX -> HistoryTable.of(lines, of, language).xlsx();
                    case PDF -> HistoryPaper.history(lines, of, calendar.company(), calendar.today(), language);
                };
        return new StoredDocument(
                new DocumentId(account.value()),
                DocumentKind.EXPORT,
                format.fileName("payments-" + of.number()),
                format.mediaType(),
                content);
    }

    private HistoryLine line(StatementRow statement) {
        return new HistoryLine(
                day(statement.issuedAt()),
                statement.number(),
                statement.period(),
                statement.charged(),
                null,
                null,
                null);
    }

    private HistoryLine line(PaymentRow payment) {
        var settled = payment.settledAt();
        return new HistoryLine(
                day(settled == null ? payment.startedAt() : settled),
                payment.receiptNumber(),
                null,
                payment.amount(),
                payment.id(),
                payment.method(),
                payment.state());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.company().timeZone());
    }
}
