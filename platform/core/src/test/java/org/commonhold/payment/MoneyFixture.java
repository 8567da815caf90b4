package org.commonhold.payment;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.Gateways;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.sandbox.Sandbox;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.statement.StatementsIssued;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.jspecify.annotations.Nullable;

/** A company that takes cards at the sandbox, with a flat, its owner, a neighbour, and charges written to the tables. */
public final class MoneyFixture {

    static final String BACK = "http://localhost:8080/owner/pay";
    private static final Sandbox SANDBOX = Sandbox.start(new Sandbox.Config(0, 0, null));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final CompanyDetails company = CoreHarness.company();
    final String webhookSecret = "whsec_" + NewId.next();
    public final String key = "sk_test_" + Long.toString(NewId.next(), 36);
    final String hook;
    public final AccountId account;
    public final Actor owner;
    public final Actor neighbour;
    public final Actor accountant = CoreHarness.employee(company, Role.ACCOUNTANT);
    final Payments payments = CoreHarness.get(Payments.class);
    private final int tenant = company.id().value();
    private final long building = NewId.next();
    private final long service = NewId.next();
    private final long capital = NewId.next();
    private int units;
    private long statements;

    public MoneyFixture() {
        System.setProperty("commonhold.stripe.api.base", SANDBOX.baseUrl());
        System.setProperty("commonhold.fiscal.api.base", SANDBOX.baseUrl() + "/possystem/v4");
        var estate = NewId.next();
        CoreHarness.sql(
                "insert into estate (tenant_id, id, version, name) values (?, ?, 1, 'Lakeside')", tenant, estate);
        CoreHarness.sql(
                "insert into building (tenant_id, id, version, estate_id, name) values (?, ?, 1, ?, 'House 1')",
                tenant,
                building,
                estate);
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active)"
                        + " values (?, ?, 1, 'CARE', 'Care', 'OPERATING', 1)",
                tenant,
                service);
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active)"
                        + " values (?, ?, 1, 'CAPITAL', 'Capital repair', 'RESERVE', 1)",
                tenant,
                capital);
        var flat = unit();
        owner = ownerOf(flat);
        neighbour = ownerOf(unit());
        account = new AccountId(NewId.next());
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on)"
                        + " values (?, ?, 1, ?, 'A-1', '2020-01-01')",
                tenant,
                account.value(),
                flat);
        var admin = CoreHarness.employee(company, Role.ADMIN);
        var status = CoreHarness.as(admin, () -> CoreHarness.get(Gateways.class).configure(key, webhookSecret));
        hook = Objects.requireNonNull(status.hookPath()).replaceFirst(".*/", "");
    }

    private long unit() {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                        + " values (?, ?, 1, ?, ?, 'FLAT', 50)",
                tenant,
                id,
                building,
                Integer.toString(++units));
        return id;
    }

    /** Another flat of the same owner, with its account and a charge. */
    AccountId second(long minor) {
        var flat = unit();
        CoreHarness.sql(
                "insert into ownership (tenant_id, id, version, unit_id, party_id, share, valid_from)"
                        + " values (?, ?, 1, ?, ?, 1, '2020-01-01')",
                tenant,
                NewId.next(),
                flat,
                Objects.requireNonNull(owner.party()));
        var id = new AccountId(NewId.next());
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on)"
                        + " values (?, ?, 1, ?, 'A-2', '2020-01-01')",
                tenant,
                id.value(),
                flat);
        line(id, "2026-09-01", minor, "REGULAR", null, false);
        return id;
    }

    private Actor ownerOf(long unit) {
        var party = NewId.next();
        CoreHarness.sql(
                "insert into party (tenant_id, id, version, kind, name, email)"
                        + " values (?, ?, 1, 'PERSON', 'Anna', 'anna@example.com')",
                tenant,
                party);
        CoreHarness.sql(
                "insert into ownership (tenant_id, id, version, unit_id, party_id, share, valid_from)"
                        + " values (?, ?, 1, ?, ?, 1, '2020-01-01')",
                tenant,
                NewId.next(),
                unit,
                party);
        return CoreHarness.owner(company, NewId.next(), party);
    }

    /** A month's charge with its statement and journal entry. */
    public long charge(String period, long minor) {
        return line(period, minor, "REGULAR", null, false);
    }

    /** One more account of the company, of a flat of its own, with a month's charge. */
    AccountId another(String number, String period, long minor) {
        var id = new AccountId(NewId.next());
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on)"
                        + " values (?, ?, 1, ?, ?, '2020-01-01')",
                tenant,
                id.value(),
                unit(),
                number);
        line(id, period, minor, "REGULAR", null, false);
        return id;
    }

    /** A line with its statement and journal entry; a negative one is a credit. */
    long line(String period, long minor, String kind, @Nullable Long replaces, boolean ofReserve) {
        return line(account, period, minor, kind, replaces, ofReserve);
    }

    /** A month's line of a service of the test's own. */
    long lineOf(String period, long minor, long ofService, GlAccount earned) {
        return line(account, period, minor, "REGULAR", null, ofService, earned);
    }

    private long line(
            AccountId payer, String period, long minor, String kind, @Nullable Long replaces, boolean ofReserve) {
        return line(
                payer,
                period,
                minor,
                kind,
                replaces,
                ofReserve ? capital : service,
                ofReserve ? GlAccount.FUND : GlAccount.INCOME);
    }

    private long line(
            AccountId payer,
            String period,
            long minor,
            String kind,
            @Nullable Long replaces,
            long ofService,
            GlAccount earned) {
        var run = NewId.next();
        var statement = NewId.next();
        var charge = NewId.next();
        CoreHarness.sql(
                "insert into billing_run (tenant_id, id, version, period, due_on, state, currency, created_at)"
                        + " values (?, ?, 1, ?, ?, 'POSTED', 'RUB', '2026-01-01')",
                tenant,
                run,
                period,
                period);
        CoreHarness.sql(
                "insert into statement (tenant_id, id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                        + " opening_minor, charged_minor, paid_minor, due_minor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '2026-01-01', ?, 'RUB', 0, ?, 0, ?)",
                tenant,
                statement,
                ++statements,
                payer.value(),
                run,
                period,
                statement,
                period,
                minor,
                minor);
        CoreHarness.sql(
                "insert into charge (tenant_id, id, account_id, service_id, statement_id, period, kind, replaces_id,"
                        + " quantity, quantity_unit, price, amount_minor, currency, due_on, explanation)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 1, 'unit', 1, ?, 'RUB', ?, '{}')",
                tenant,
                charge,
                payer.value(),
                ofService,
                statement,
                period,
                kind,
                replaces,
                minor,
                period);
        var owed = kind.equals("LATE_FEE") ? GlAccount.LATE_FEES_DUE : GlAccount.RECEIVABLE;
        var amount = Money.ofMinor(minor, "RUB");
        inTransaction(() -> CoreHarness.get(LedgerBulk.class)
                .post(List.of(new PostEntry(
                        EntryKind.CHARGE,
                        SourceKind.STATEMENT,
                        statement,
                        LocalDate.parse(period),
                        List.of(EntryLine.of(owed, payer, amount), EntryLine.of(earned, amount.negated()))))));
        return charge;
    }

    /** As the billing run does it in the transaction that writes the lines. */
    void issued() {
        inTransaction(() ->
                CoreHarness.get(Allocations.class).issued(new StatementsIssued(List.of(account), List.of(account))));
    }

    private void inTransaction(Runnable work) {
        CoreHarness.as(accountant, () -> CoreHarness.get(InTransaction.class).call(() -> {
            work.run();
            return true;
        }));
    }

    StartPayment form(long minor) {
        return new StartPayment(account, Money.ofMinor(minor, "RUB"), "key-" + NewId.next(), BACK, false, false);
    }

    PaymentDetails begin(long minor) {
        return CoreHarness.as(owner, () -> payments.begin(form(minor)));
    }

    PaymentDetails ask(PaymentDetails payment) {
        return CoreHarness.as(owner, () -> payments.ask(payment.payment().id()));
    }

    PaymentDetails details(PaymentDetails payment) {
        return CoreHarness.as(owner, () -> payments.details(payment.payment().id()));
    }

    /** The owner pays with a good card; gives back the session. */
    static String pay(PaymentDetails payment) {
        var session = Objects.requireNonNull(payment.checkoutUrl()).replaceFirst(".*/", "");
        var answer = post("/sandbox/pay/" + session, "card=4242424242424242");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return session;
    }

    /** What the company's pages at the gateway take. */
    void takesAtTheGateway(String methods) {
        post("/sandbox/merchants", "key=" + key + "&methods=" + methods);
    }

    /** The payer gives a bank's order; gives back the session. */
    static String leaveToTheBank(PaymentDetails payment) {
        var session = Objects.requireNonNull(payment.checkoutUrl()).replaceFirst(".*/", "");
        post("/sandbox/pay/" + session, "");
        return session;
    }

    /** @param word succeeded or failed */
    static void bankSays(String session, String word) {
        post("/sandbox/sessions/" + session, "status=" + word);
    }

    /** Some of a payment is given back at the gateway itself, past the program. */
    void refundAtTheGateway(String session, long minor) {
        var intent = field(asked("/v1/checkout/sessions/" + session), "payment_intent");
        post("/v1/refunds", "payment_intent=" + intent + "&amount=" + minor, "Authorization", "Bearer " + key);
    }

    /** Every event that the gateway has made for the company, oldest first, as it is sent. */
    List<String> events() {
        var events = new ArrayList<String>();
        for (var event : JsonParser.parseString(asked("/v1/events?limit=100"))
                .getAsJsonObject()
                .getAsJsonArray("data")) {
            events.add(0, event.toString());
        }
        return events;
    }

    /** How many sessions the company has at the gateway. */
    int sessions() {
        return JsonParser.parseString(asked("/v1/checkout/sessions?limit=100"))
                .getAsJsonObject()
                .getAsJsonArray("data")
                .size();
    }

    private static String field(String json, String name) {
        return JsonParser.parseString(json).getAsJsonObject().get(name).getAsString();
    }

    private String asked(String path) {
        return send(HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path))
                        .header("Authorization", "Bearer " + key))
                .body();
    }

    /** The company's people close the session at the gateway. */
    void close(String session) {
        var answer = post("/v1/checkout/sessions/" + session + "/expire", "", "Authorization", "Bearer " + key);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    public static void misbehave(String mode, int calls) {
        post("/sandbox/mode", "mode=" + mode + "&calls=" + calls);
    }

    /** From the sandbox. */
    public static String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path)))
                .body();
    }

    /** To the sandbox, as a form. */
    public static HttpResponse<String> post(String path, String form, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String event(String session) {
        return "{\"id\":\"evt_" + NewId.next() + "\",\"object\":\"event\",\"api_version\":\"2020-03-02\","
                + "\"livemode\":false,\"type\":\"checkout.session.completed\","
                + "\"data\":{\"object\":{\"id\":\"" + session + "\",\"object\":\"checkout.session\"}}}";
    }

    HookAnswer deliver(String body) {
        return payments.webhook(hook, body, signature(body, webhookSecret, 0));
    }

    static String signature(String body, String secret, long secondsFromNow) {
        var at = Clock.systemUTC().instant().getEpochSecond() + secondsFromNow;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((at + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + at + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String table) {
        return (Long) Objects.requireNonNull(
                CoreHarness.column("select count(*) from " + table + " where tenant_id = ?", tenant)
                        .get(0));
    }

    List<?> allocated(PaymentDetails payment) {
        return details(payment).settled().stream()
                .map(s -> s.charge().value() + ":" + s.amount().minor())
                .toList();
    }

    public long balance() {
        return CoreHarness.as(owner, () -> CoreHarness.get(Ledger.class).balance(account))
                .minor();
    }

    public TrialBalance books() {
        return CoreHarness.as(accountant, () -> CoreHarness.get(Ledger.class).trialBalance());
    }
}
