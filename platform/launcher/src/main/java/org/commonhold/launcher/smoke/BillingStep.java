package org.commonhold.launcher.smoke;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.YearMonth;
import java.util.Optional;

/** A month billed: dry run, approval, posting; then once more without effect. */
final class BillingStep {

    private final Company company;
    private final YearMonth month;

    BillingStep(Company company, YearMonth month) {
        this.company = company;
        this.month = month;
    }

    /** Gives back what was charged in all, in minor units. */
    long run() {
        var accounts = company.office.all("accounts").size();
        var run = posted();
        var statements = company.office.all("billing-runs/" + run + "/statements");
        SmokeFailed.unless(
                statements.size() == accounts, statements.size() + " statements for " + accounts + " accounts");
        var charged = Read.stream(statements).mapToLong(this::judged).sum();
        var again = posted();
        SmokeFailed.unless(
                company.office.all("billing-runs/" + again + "/statements").isEmpty()
                        && company.office
                                .all("billing-runs/" + run + "/statements")
                                .equals(statements),
                "the second run of the month changed something");
        company.totals.statements += statements.size();
        printed(statements);
        return charged;
    }

    private String posted() {
        var wish = Read.json("period", month, "dueOn", month.plusMonths(1).atDay(10));
        var path = "billing-runs/" + Read.text(Read.at(company.office.post("billing-runs", wish), "run"), "id");
        var calculated = in(path, "CALCULATED");
        SmokeFailed.unless(
                Read.number(Read.at(calculated, "run"), "errors") == 0,
                "not everything could be priced: " + company.office.all(path + "/errors"));
        company.office.all(path + "/differences");
        company.office.post(path + "/approve", Read.json());
        company.office.post(path + "/post");
        in(path, "POSTED");
        return path.substring("billing-runs/".length());
    }

    private JsonObject in(String path, String state) {
        return Wait.until(path + " to be " + state, () -> {
            var details = company.office.get(path);
            var now = Read.text(Read.at(details, "run"), "state");
            SmokeFailed.unless(!now.equals("FAILED"), "the billing run failed: " + details);
            return Optional.of(details).filter(d -> now.equals(state));
        });
    }

    /** The lines explain the sum. */
    private long judged(JsonElement statement) {
        var lines = Read.at(company.office.get("statements/" + Read.text(statement, "number")), "lines")
                .getAsJsonArray();
        var charged = Read.minor(statement, "charged");
        SmokeFailed.unless(
                Read.stream(lines).mapToLong(l -> Read.minor(l, "amount")).sum() == charged
                        && Read.stream(lines)
                                .noneMatch(l -> Read.text(l, "sentence").isBlank()),
                "the lines of a statement do not explain it: " + lines);
        company.totals.charges += lines.size();
        return charged;
    }

    private void printed(JsonArray statements) {
        Read.stream(statements)
                .limit(3)
                .forEach(s -> Pdf.judge(company.office.file("statements/" + Read.text(s, "number") + "/pdf")));
    }
}
