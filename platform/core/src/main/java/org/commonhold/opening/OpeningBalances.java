package org.commonhold.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Takes over what accounts owed or had paid ahead, from a spreadsheet with the columns of {@link #template}. */
@ApplicationScoped
@Transactional
public class OpeningBalances {

    private static final int SHOWN = 200;

    private final OpeningSql sql;
    private final OpeningBooks books;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    OpeningBalances(OpeningSql sql, OpeningBooks books, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.books = books;
        this.audit = audit;
        this.calendar = calendar;
    }

    private record Judged(List<OpeningLine> fresh, int unchanged, List<OpeningFault> faults) {}

    /** The headings of an empty file. */
    public List<String> template(Language language) {
        return OpeningColumns.template(language);
    }

    /** What a file (XLSX or CSV) would change; nothing is stored. */
    public OpeningPreview check(byte[] content) {
        Access.require(Permission.IMPORT);
        return preview(judge(content));
    }

    /** Takes the whole file over or, with any fault, nothing. */
    public OpeningPreview take(byte[] content) {
        Access.require(Permission.IMPORT);
        var judged = judge(content);
        if (!judged.faults().isEmpty()) {
            throw new OpeningRejected(Problem.of(
                            "opening.faulty",
                            judged.faults().size(),
                            judged.faults().get(0).row())
                    .at("file"));
        }
        books.book(judged.fresh());
        audit.record(
                "opening.take", "COMPANY", null, Integer.toString(judged.fresh().size()));
        return preview(judged);
    }

    private Judged judge(byte[] content) {
        var rows = OpeningRows.of(content, calendar.company().currency(), calendar.today());
        var numbers = rows.lines().stream().map(OpeningLine::account).distinct().toList();
        var accounts = sql.accounts(numbers);
        var services = sql.services();
        var taken = sql.taken(numbers);
        var faults = new ArrayList<>(rows.faults());
        var fresh = new ArrayList<OpeningLine>();
        int unchanged = 0;
        for (var line : rows.lines()) {
            var before = taken.get(line.key());
            if (!accounts.containsKey(line.account())) {
                faults.add(fault(line, "opening.account.unknown", "account"));
            } else if (line.isDebt() && !services.containsKey(line.service())) {
                faults.add(fault(line, "opening.service.unknown", "service"));
            } else if (before == null) {
                fresh.add(line);
            } else if (before == line.minor()) {
                unchanged++;
            } else {
                faults.add(fault(line, "opening.amount.taken", "amount"));
            }
        }
        faults.sort(Comparator.comparingInt(OpeningFault::row));
        return new Judged(fresh, unchanged, faults);
    }

    private static OpeningFault fault(OpeningLine line, String key, String column) {
        return new OpeningFault(line.row(), Problem.of(key).at(column));
    }

    private OpeningPreview preview(Judged judged) {
        var debts = judged.fresh().stream().filter(OpeningLine::isDebt).toList();
        var ahead = judged.fresh().stream().filter(line -> !line.isDebt()).toList();
        return new OpeningPreview(
                debts.size(),
                sum(debts),
                ahead.size(),
                sum(ahead).negated(),
                judged.unchanged(),
                judged.faults().stream().limit(SHOWN).toList(),
                (int) judged.faults().stream().map(OpeningFault::row).distinct().count());
    }

    private Money sum(List<OpeningLine> lines) {
        var minor = lines.stream().mapToLong(OpeningLine::minor).reduce(0, Math::addExact);
        return new Money(minor, calendar.company().currency());
    }
}
