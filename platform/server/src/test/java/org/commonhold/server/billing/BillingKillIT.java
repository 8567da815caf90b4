package org.commonhold.server.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A power cut in the middle of a month's billing, twice: while it calculates and while it posts. Afterwards the company
 * must have what its undisturbed twin has. The middle is no matter of luck: what the rest of the run needs is held
 * until the server is dead, so it has stored a part and waits.
 */
class BillingKillIT {

    private static final int FLATS = 700;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final YearMonth MONTH = YearMonth.now(Clock.systemUTC());

    private final StartedServer server = StartedServer.shared();

    @Test
    void endsWithTheChargesOfAnUndisturbedRun() {
        var disturbed = company();
        var twin = company();

        var run = cutWhileCalculating(disturbed);
        approve(disturbed, run);
        cutWhilePosting(disturbed, run);
        bill(twin);

        assertThat(charges(disturbed)).hasSize(FLATS * 2).isEqualTo(charges(twin));
        assertThat(statements(disturbed)).hasSize(FLATS).isEqualTo(statements(twin));
        assertThat(postings(disturbed)).isNotEmpty().isEqualTo(postings(twin));
        assertThat(total(disturbed)).isZero();
    }

    private TestCompany company() {
        var company = server.openCompany(Country.RU);
        company.importFlats(FLATS);
        company.setFixedServices();
        return company;
    }

    private String cutWhileCalculating(TestCompany company) {
        String run;
        try (var held = holdLastAccount(company)) {
            run = prepare(company);
            awaitPart(company, "billing-calculate");
            server.installation().killServer();
        }
        assertThat(stored(company, "draft_charge")).isPositive().isLessThan(FLATS);
        server.installation().restartServer();
        awaitState(company, run, "CALCULATED");
        return run;
    }

    private void cutWhilePosting(TestCompany company, String run) {
        try (var held = new HeldNumbers(server, company.id())) {
            post(company, run);
            held.letOnePass();
            awaitPart(company, "billing-post");
            server.installation().killServer();
        }
        assertThat(stored(company, "statement")).isPositive().isLessThan(FLATS);
        server.installation().restartServer();
        awaitState(company, run, "POSTED");
    }

    private void bill(TestCompany company) {
        var run = prepare(company);
        awaitState(company, run, "CALCULATED");
        approve(company, run);
        post(company, run);
        awaitState(company, run, "POSTED");
    }

    private HeldAccount holdLastAccount(TestCompany company) {
        var last = server.rows().number("SELECT MAX(id) FROM account WHERE tenant_id = ?", company.id());
        return new HeldAccount(server.installation(), company.id(), last);
    }

    /** The job has finished a chunk and has another to do. */
    private void awaitPart(TestCompany company, String kind) {
        Wait.until("the first part of " + kind, PATIENCE, () -> server
                .rows()
                .query(
                        "SELECT id FROM job WHERE tenant_id = ? AND kind = ? AND state = 'RUNNING'"
                                + " AND done_units > 0 AND done_units < total_units",
                        company.id(),
                        kind)
                .stream()
                .findFirst());
    }

    private static String prepare(TestCompany company) {
        return company.admin()
                .post(
                        "/api/v1/billing-runs",
                        TestCompany.json(
                                "period",
                                MONTH.toString(),
                                "dueOn",
                                MONTH.atEndOfMonth().toString()))
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("run")
                .get("id")
                .getAsString();
    }

    private static void approve(TestCompany company, String run) {
        company.admin()
                .post("/api/v1/billing-runs/" + run + "/approve", TestCompany.json("excludeErrors", false))
                .expect(200);
    }

    private static void post(TestCompany company, String run) {
        company.admin().post("/api/v1/billing-runs/" + run + "/post", "").expect(200);
    }

    private static void awaitState(TestCompany company, String run, String state) {
        Wait.until("billing run " + state, PATIENCE, () -> Optional.of(company.admin()
                        .get("/api/v1/billing-runs/" + run)
                        .expect(200)
                        .json()
                        .getAsJsonObject()
                        .getAsJsonObject("run")
                        .get("state")
                        .getAsString())
                .filter(state::equals));
    }

    /** How many accounts have rows in a table. */
    private long stored(TestCompany company, String table) {
        return server.rows()
                .number("SELECT COUNT(DISTINCT account_id) FROM " + table + " WHERE tenant_id = ?", company.id());
    }

    private List<List<@Nullable String>> charges(TestCompany company) {
        return server.rows()
                .query(
                        "SELECT a.number, s.code, c.period, c.kind, c.quantity, c.price, c.amount_minor, c.due_on"
                                + " FROM charge c JOIN account a ON a.tenant_id = c.tenant_id AND a.id = c.account_id"
                                + " JOIN service s ON s.tenant_id = c.tenant_id AND s.id = c.service_id"
                                + " WHERE c.tenant_id = ? ORDER BY 1, 2, 4",
                        company.id());
    }

    private List<List<@Nullable String>> statements(TestCompany company) {
        return server.rows()
                .query(
                        "SELECT a.number, s.number, s.period, s.opening_minor, s.charged_minor, s.paid_minor, s.due_minor"
                                + " FROM statement s JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id"
                                + " WHERE s.tenant_id = ? ORDER BY 1",
                        company.id());
    }

    private List<List<@Nullable String>> postings(TestCompany company) {
        return server.rows()
                .query(
                        "SELECT l.gl_account, a.number, s.code, SUM(l.amount_minor), COUNT(*) FROM posting l"
                                + " LEFT JOIN account a ON a.tenant_id = l.tenant_id AND a.id = l.account_id"
                                + " LEFT JOIN service s ON s.tenant_id = l.tenant_id AND s.id = l.service_id"
                                + " WHERE l.tenant_id = ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
                        company.id());
    }

    private long total(TestCompany company) {
        return server.rows().number("SELECT SUM(amount_minor) FROM posting WHERE tenant_id = ?", company.id());
    }
}
