package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Sums that decisions lay on accounts, whole or in instalments. What has been billed of them stays. */
@ApplicationScoped
@Transactional
public class OneOffs {

    private final OneOffSql sql;
    private final LevyPlaces places;
    private final LevyServices services;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    OneOffs(OneOffSql sql, LevyPlaces places, LevyServices services, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.places = places;
        this.services = services;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Refused for a first month that the account's bill has been posted for: its instalment would never be charged. */
    public LevyId levy(LevyOneOff levy) {
        Access.require(Permission.BILLING_RUN);
        places.known(LevyFilter.of(levy.account()));
        judge(levy, LevyFilter.of(levy.account()));
        var id = sql.add(levy, List.of(levy.account()), calendar.now()).get(0);
        audit.record("levy.oneOff.laid", "ACCOUNT", levy.account().value(), levy.reason());
        return id;
    }

    /** Lays the sum on each account and gives how many those are; on none of them when it is refused for one. */
    public int levyEach(LevyOneOffEach levy) {
        Access.require(Permission.BILLING_RUN);
        var filter = new LevyFilter(levy.estate(), levy.building(), null);
        places.known(filter);
        var accounts = sql.accounts(filter, levy.firstPeriod());
        if (accounts.isEmpty()) {
            throw new LevyRejected(List.of(Problem.of("levy.accounts.none").at("firstPeriod")));
        }
        var each = new LevyOneOff(
                accounts.get(0), levy.service(), levy.amount(), levy.firstPeriod(), levy.instalments(), levy.reason());
        judge(each, filter);
        sql.add(each, accounts, calendar.now());
        var building = levy.building();
        audit.record(
                "levy.oneOff.laidOnEach",
                building == null ? "ESTATE" : "BUILDING",
                building == null ? levy.estate().value() : building.value(),
                accounts.size() + ": " + levy.reason());
        return accounts.size();
    }

    /**
     * Instalments that stand on posted bills stay, the rest is not charged. Refused when nothing is left to cancel: a sum that
     * was billed in error is put right by an adjustment of its line.
     */
    public void cancel(LevyId oneOff, String reason) {
        Access.require(Permission.BILLING_RUN);
        var row = sql.one(oneOff).orElseThrow(() -> new NotFound("oneOff"));
        var problems = new ArrayList<>(LevyRules.reason(reason));
        if (row.cancelledAt() != null) {
            problems.add(Problem.of("levy.oneOff.cancelled"));
        } else if (!row.open()) {
            problems.add(Problem.of("levy.oneOff.billed", row.instalments()));
        }
        LevyRejected.unless(problems);
        sql.cancel(oneOff, reason.strip(), calendar.now());
        audit.record(
                "levy.oneOff.cancelled",
                "ONE_OFF",
                oneOff.value(),
                row.billed() + "/" + row.instalments() + " billed: " + reason.strip());
    }

    /** The latest first. */
    public List<OneOffRow> oneOffs(LevyFilter filter, int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        places.known(filter);
        return sql.page(filter, offset, limit);
    }

    /** How many {@link #oneOffs} has in all. */
    public long count(LevyFilter filter) {
        Access.require(Permission.BILLING_VIEW);
        places.known(filter);
        return sql.count(filter);
    }

    private void judge(LevyOneOff levy, LevyFilter filter) {
        var problems = services.chargingSums(levy.service(), levy.firstPeriod());
        problems.addAll(LevyRules.of(levy, calendar.company().currency()));
        LevyRejected.unless(problems);
        var billed = sql.billed(filter, levy.firstPeriod());
        if (billed > 0) {
            throw new LevyRejected(List.of(Problem.of(
                            "levy.firstPeriod.billed",
                            (int) billed,
                            levy.firstPeriod().firstDay())
                    .at("firstPeriod")));
        }
    }
}
