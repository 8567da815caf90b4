package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.notification.Outbox;
import org.commonhold.notification.OutgoingMail;
import org.commonhold.paylink.PayLinks;
import org.commonhold.statement.StatementSql.Notice;
import org.commonhold.tenancy.CompanyCalendar;

/** The transactions of the notices. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class NoticeSteps {

    private static final int CHUNK = 200;

    private final StatementSql statements;
    private final Outbox outbox;
    private final CompanyCalendar calendar;
    private final PayLinks links;

    @Inject
    NoticeSteps(StatementSql statements, Outbox outbox, CompanyCalendar calendar, PayLinks links) {
        this.statements = statements;
        this.outbox = outbox;
        this.calendar = calendar;
        this.links = links;
    }

    public long count(BillingRunId run) {
        return statements.noticeCount(run);
    }

    public List<Notice> page(BillingRunId run, long afterStatement) {
        return statements.notices(run, afterStatement, calendar.today(), CHUNK);
    }

    public void queue(List<Notice> notices) {
        var company = calendar.company();
        for (var notice : notices) {
            var email = notice.email();
            if (email != null) {
                outbox.mail(mail(company.language(), company.name(), email, notice));
            }
        }
    }

    /** Only where a card can be taken and something is due. */
    private String payment(Language language, Notice notice) {
        return notice.payable() ? "\n\n" + Texts.text(language, "paylink.mail", links.forMail(notice.account())) : "";
    }

    private OutgoingMail mail(Language language, String company, String email, Notice notice) {
        var number = Long.toString(notice.number());
        var month = Formats.month(notice.period(), language);
        var body = Texts.text(
                language,
                "billing.mail.body",
                number,
                month,
                notice.accountNumber(),
                Formats.money(notice.due(), language),
                Formats.date(notice.dueOn(), language),
                company);
        var subject = Texts.text(language, "billing.mail.subject", number, month);
        return new OutgoingMail(
                email, subject, body + payment(language, notice), null, "STATEMENT:" + notice.statement());
    }
}
