package org.commonhold.launcher.torture;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhold.launcher.Installation;
import org.commonhold.launcher.smoke.Caller;
import org.commonhold.launcher.smoke.Company;
import org.commonhold.launcher.smoke.ImportStep;
import org.commonhold.launcher.smoke.Read;
import org.commonhold.launcher.smoke.Sheet;
import org.commonhold.launcher.smoke.SmokeFailed;
import org.commonhold.launcher.smoke.Totals;
import org.commonhold.launcher.smoke.Wait;

/** A company with debtors that takes cards at the sandbox: the shipped American house, billed for a month. */
final class Town {

    static final String KEY = "sk_test_torture";

    private static final String SECRET = "whsec_torture_payments";

    private final Installation installation;
    private final Company company;

    private Town(Installation installation, Company company) {
        this.installation = installation;
        this.company = company;
    }

    /** An account with the key of one of its owners. */
    record Debtor(String account, String key) {}

    static Town build(Installation installation) {
        var town = new Town(installation, Company.open(Sheet.all().get(0), installation, new Totals()));
        new ImportStep(town.company).run();
        town.bill();
        town.connect();
        return town;
    }

    String currency() {
        return Sheet.all().get(0).currency();
    }

    String code() {
        return Sheet.all().get(0).company();
    }

    /** Each unit owes a flat fee, so that payments have something to settle. */
    private void bill() {
        var month = YearMonth.now(Clock.systemUTC());
        var service = Read.json("code", "FEE", "name", "Fee", "fund", "OPERATING");
        var id = Read.text(company.office.post("services", service), "id");
        var terms = Read.json(
                "quantity",
                Read.json("type", "UNIT"),
                "price",
                Read.json("type", "FLAT", "price", 750),
                "proration",
                "ACTUAL_DAYS",
                "rounding",
                Read.json("mode", "HALF_UP", "level", "LINE"));
        company.office.post("services/" + id + "/tariffs", Read.json("validFrom", month.atDay(1), "terms", terms));
        var wish = Read.json("period", month, "dueOn", month.plusMonths(1).atDay(10));
        var path = "billing-runs/" + Read.text(Read.at(company.office.post("billing-runs", wish), "run"), "id");
        await(path, "CALCULATED");
        company.office.post(path + "/approve", Read.json());
        company.office.post(path + "/post");
        await(path, "POSTED");
    }

    private void await(String path, String state) {
        Wait.until(path + " to be " + state, () -> Optional.of(company.office.get(path))
                .filter(run -> Read.text(Read.at(run, "run"), "state").equals(state)));
    }

    private void connect() {
        var status = company.office.put("gateway", Read.json("secretKey", KEY, "webhookSecret", SECRET));
        var hook = installation.address().resolve(Read.text(status, "hookPath"));
        control("webhooks", Map.of("key", KEY, "secret", SECRET, "url", hook.toString()));
    }

    /** The first accounts of the house, each with a key that acts for an owner. */
    List<Debtor> debtors(int count) {
        return Read.stream(company.office.all("units"))
                .limit(count)
                .map(this::debtor)
                .toList();
    }

    private Debtor debtor(JsonElement unit) {
        var details = company.office.get("units/" + Read.text(unit, "id"));
        var owner = first(details, "owners");
        return new Debtor(Read.text(first(details, "accounts"), "id"), company.keyTextOf(Read.text(owner, "party")));
    }

    private static JsonElement first(JsonObject details, String list) {
        return Read.items(details, list)
                .findFirst()
                .orElseThrow(() -> new SmokeFailed("no " + list + " in " + details));
    }

    /** A command to the sandbox. */
    void control(String command, Map<String, String> fields) {
        var answer = form(installation.sandboxAddress().resolve("/sandbox/" + command), fields);
        SmokeFailed.unless(answer == 200, "the sandbox said " + answer + " to " + command);
    }

    /** The payer at the gateway's page; the status of its answer. */
    int payAt(String checkoutUrl, String card) {
        return form(URI.create(checkoutUrl), Map.of("card", card, "expiry", "12/34", "cvc", "123"));
    }

    private static int form(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Caller.answer(request, address.getPath()).statusCode();
    }
}
