package org.commonhold.launcher.smoke;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From the spreadsheet to units, accounts, people and meters: dry run, apply, and a second import without effect. */
public final class ImportStep {

    private final Company company;

    public ImportStep(Company company) {
        this.company = company;
    }

    public void run() {
        var office = company.office;
        var id = upload();
        var foreseen = Read.at(Read.at(checked(id), "row"), "counts");
        SmokeFailed.unless(Read.number(foreseen, "faultyRows") == 0, "faulty rows: " + foreseen);
        SmokeFailed.unless(units() == 0, "the dry run has written something");
        var made = applied(id);
        SmokeFailed.unless(
                List.of("units", "accounts", "people", "meters").stream()
                        .allMatch(n -> Read.number(made, n) == Read.number(foreseen, n) && Read.number(made, n) > 0),
                "made " + made + " instead of " + foreseen);
        again(Read.number(made, "units"));
        SmokeFailed.unless(
                office.all("accounts").size() == Read.number(made, "accounts"), "accounts are missing after " + made);
        company.totals.units += Read.number(made, "units");
        company.totals.accounts += Read.number(made, "accounts");
        company.totals.meters += Read.number(made, "meters");
    }

    private void again(long units) {
        var id = upload();
        checked(id);
        var made = applied(id);
        SmokeFailed.unless(
                Read.number(made, "units") + Read.number(made, "accounts") + Read.number(made, "meters") == 0
                        && Read.number(made, "unchanged") > 0
                        && units() == units,
                "the second import changed something: " + made);
    }

    private String upload() {
        var query = "?fileName=" + company.sheet.file() + "&estateName="
                + URLEncoder.encode(company.sheet.name(), StandardCharsets.UTF_8);
        var details = company.office.upload("imports" + query, company.sheet.mediaType(), company.sheet.content());
        return Read.text(Read.at(details, "row"), "id");
    }

    private JsonObject checked(String id) {
        Wait.job(company.office, Read.text(company.office.post("imports/" + id + "/check"), "id"));
        return company.office.get("imports/" + id);
    }

    private JsonObject applied(String id) {
        Wait.job(company.office, Read.text(company.office.post("imports/" + id + "/apply", Read.json()), "id"));
        return Read.at(Read.at(company.office.get("imports/" + id), "row"), "counts")
                .getAsJsonObject();
    }

    private long units() {
        return Read.number(company.office.get("units?limit=1"), "total");
    }
}
