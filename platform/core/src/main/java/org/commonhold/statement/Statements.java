package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.charge.BillingRunId;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.paper.Papers;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;

/** What was issued: for the office, and for the people of the account. Any other statement is not found. */
@ApplicationScoped
@Transactional
public class Statements {

    private final StatementSql sql;
    private final AccountAccess access;
    private final Documents documents;
    private final Papers papers;

    @Inject
    Statements(StatementSql sql, AccountAccess access, Documents documents, Papers papers) {
        this.sql = sql;
        this.access = access;
        this.documents = documents;
        this.papers = papers;
    }

    public Optional<StatementRow> latest(AccountId account) {
        allowed(account);
        return sql.of(account, 1).stream().findFirst();
    }

    /** All statements of an account, latest month first. */
    public List<StatementRow> list(AccountId account) {
        allowed(account);
        return sql.of(account, Integer.MAX_VALUE);
    }

    /** The statements of a run by number. */
    public List<StatementRow> ofRun(BillingRunId run, int offset, int limit) {
        Access.require(Permission.STATEMENTS_VIEW);
        return sql.of(run, offset, limit);
    }

    /** Those of a run with the accounts they are for, by number. */
    public List<StatementListing> listOfRun(BillingRunId run, int offset, int limit) {
        Access.require(Permission.STATEMENTS_VIEW);
        return sql.listings(run, offset, limit);
    }

    /** How far the mails about a run's statements are. */
    public MailCount mails(BillingRunId run) {
        Access.require(Permission.STATEMENTS_VIEW);
        return sql.mails(run);
    }

    /** A statement with its lines, explained in the actor's language. */
    public StatementDetails details(long number) {
        var statement = found(number);
        return details(
                statement, allowed(statement.account()), CurrentActor.require().language());
    }

    /** A statement's charges against those of the month before, in the actor's language; empty for the first one. */
    public Optional<Comparison> comparison(long number) {
        var statement = found(number);
        var language = CurrentActor.require().language();
        var account = allowed(statement.account());
        return sql.of(account.id(), Integer.MAX_VALUE).stream()
                .filter(s -> s.period().compareTo(statement.period()) < 0)
                .findFirst()
                .map(before -> new Comparison(
                        before.period(),
                        statement.charged().minus(before.charged()),
                        DifferenceRules.causes(sql.lines(before, language), sql.lines(statement, language))));
    }

    /** The statement as PDF in the company's language; made at the first request and kept, so it never changes. */
    public StoredDocument pdf(long number) {
        var statement = found(number);
        allowed(statement.account());
        var kept = sql.document(statement.id());
        return documents.load(kept.isPresent() ? kept.get() : documentOf(statement));
    }

    private DocumentId documentOf(StatementRow statement) {
        var id = documents.store(
                DocumentKind.STATEMENT,
                "statement-" + statement.number() + ".pdf",
                "application/pdf",
                papers.pdf(statement.id().value()),
                statement.account().value());
        sql.keep(statement.id(), id);
        return id;
    }

    private StatementDetails details(StatementRow statement, AccountRef account, Language language) {
        return new StatementDetails(statement, account.number(), account.address(), sql.lines(statement, language));
    }

    private StatementRow found(long number) {
        return sql.byNumber(number).orElseThrow(() -> new NotFound("statement"));
    }

    private AccountRef allowed(AccountId account) {
        if (CurrentActor.require().may(Permission.STATEMENTS_VIEW)) {
            return access.account(account);
        }
        return access.myAccounts().stream()
                .filter(a -> a.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("statement"));
    }
}
