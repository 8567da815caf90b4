package org.commonhold.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** Which account, unit or person is this? For the staff; each kind of hit only for those who may see such things. */
@ApplicationScoped
@Transactional
public class Search {

    private static final int OF_EACH_KIND = 8;

    private final SearchSql sql;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Search(SearchSql sql, Companies companies, Clock clock) {
        this.sql = sql;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * By account number, address, name, e-mail, phone (four digits of it), meter serial, and the number of a statement,
     * receipt or request. A single letter finds nothing; of each kind the first eight.
     */
    public List<Hit> find(String typed) {
        var actor = Access.require(Permission.ESTATES_VIEW);
        var text = new SearchText(typed);
        if (text.tooShort()) {
            return List.of();
        }
        var hits = new ArrayList<>(sql.accounts(text, OF_EACH_KIND));
        hits.addAll(text.words().isEmpty() ? List.of() : sql.units(text, OF_EACH_KIND));
        if (actor.may(Permission.PEOPLE_VIEW)) {
            hits.addAll(sql.people(text, today(), OF_EACH_KIND));
        }
        if (actor.may(Permission.READINGS_VIEW)) {
            hits.addAll(sql.meters(text, OF_EACH_KIND));
        }
        if (text.number() >= 0) {
            addPapers(text.number(), hits);
        }
        return hits;
    }

    /** Accounts with owners and balance, by building and unit; of the indebted the largest debt first. */
    public List<AccountListing> accounts(AccountFilter filter, int offset, int limit) {
        Access.require(Permission.ESTATES_VIEW);
        Access.require(Permission.STATEMENTS_VIEW);
        return sql.list(filter, today(), companies.current().currency().getCurrencyCode(), offset, limit);
    }

    /** What was reported for a unit, latest first; two hundred at most. */
    public List<RequestHit> requests(UnitId unit) {
        Access.require(Permission.REQUESTS_VIEW);
        return sql.requestsOf(unit);
    }

    private void addPapers(long number, List<Hit> hits) {
        var actor = Access.require(Permission.ESTATES_VIEW);
        if (actor.may(Permission.STATEMENTS_VIEW)) {
            hits.addAll(sql.statements(number));
        }
        if (actor.may(Permission.PAYMENTS_VIEW)) {
            hits.addAll(sql.payments(number));
        }
        if (actor.may(Permission.REQUESTS_VIEW)) {
            hits.addAll(sql.requests(number));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }
}
