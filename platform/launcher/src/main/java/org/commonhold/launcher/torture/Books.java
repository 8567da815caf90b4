package org.commonhold.launcher.torture;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonhold.launcher.Installation;
import org.commonhold.launcher.smoke.Caller;
import org.commonhold.launcher.smoke.Read;
import org.commonhold.ledgercheck.Invariant;

/** What the gateway did and what the books say about it. */
final class Books {

    private final Installation installation;
    private final Connection connection;
    private final int company;

    private Books(Installation installation, Connection connection, int company) {
        this.installation = installation;
        this.connection = connection;
        this.company = company;
    }

    /** Looks at the live database of the company. */
    static Books open(Installation installation, String companyCode) throws SQLException {
        var connection = DriverManager.getConnection(
                installation.databaseUrl(), installation.databaseUser(), installation.databasePassword());
        try (var statement = connection.prepareStatement("select id from management_company where code = ?")) {
            statement.setString(1, companyCode);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Books(installation, connection, row.getInt(1));
            }
        }
    }

    /** A payment as the books have it, or a charge as the gateway has it under the payment's number. */
    record Money(String payment, String charge, long minor, String currency) {}

    private record Row(Money money, String state, String session) {}

    /**
     * @param lost succeeded charges without a settled payment of the same number, sum and currency
     * @param doubled settled payments without a charge of their own
     * @param unresolved attempts of which the product does not know what the gateway knows
     */
    record Differences(Set<Money> lost, Set<Money> doubled, Set<String> unresolved, Set<String> paid) {

        boolean none() {
            return lost.isEmpty() && doubled.isEmpty() && unresolved.isEmpty();
        }
    }

    Differences compare() throws SQLException {
        var charges = charges();
        var rows = rows();
        var settled = new ArrayList<Money>();
        var unresolved = new HashSet<String>();
        var paid = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        charges.forEach(charge -> numbers.merge(charge.payment(), 1, Integer::sum));
        for (var row : rows) {
            if (row.state().equals("PAID")) {
                settled.add(row.money());
                paid.add(row.money().payment());
            } else if (Set.of("STARTED", "UNKNOWN", "MISMATCH").contains(row.state())
                    || numbers.containsKey(row.money().payment())) {
                unresolved.add(row.money().payment());
            }
        }
        var lost = new HashSet<>(charges);
        settled.forEach(lost::remove);
        return new Differences(lost, surplus(settled, charges), unresolved, paid);
    }

    /** More settled than charged; two charges of one number make the second one lost, not doubled. */
    private static Set<Money> surplus(List<Money> settled, List<Money> charges) {
        Map<Money, Integer> left = new HashMap<>();
        charges.forEach(charge -> left.merge(charge, 1, Integer::sum));
        var surplus = new HashSet<Money>();
        for (var money : settled) {
            if (left.merge(money, -1, Integer::sum) < 0) {
                surplus.add(money);
            }
        }
        return surplus;
    }

    private List<Money> charges() {
        var address = URI.create(installation.sandboxAddress() + "/truth?key=" + Town.KEY);
        var body = Caller.answer(HttpRequest.newBuilder(address).build(), "the gateway's truth")
                .body();
        var truth = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
        var merchant = Read.items(truth, "merchants").findFirst().orElseThrow();
        return Read.items(merchant, "charges")
                .filter(charge -> Read.text(charge, "status").equals("succeeded"))
                .map(Books::charged)
                .toList();
    }

    private static Money charged(JsonElement charge) {
        return new Money(
                Read.text(charge, "client_reference_id"),
                Read.text(charge, "payment_intent"),
                Read.number(charge, "amount"),
                Read.text(charge, "currency").toUpperCase(Locale.ROOT));
    }

    private List<Row> rows() throws SQLException {
        var sql = "select id, coalesce(provider_payment_id, ''), amount_minor, currency, state,"
                + " coalesce(provider_session_id, '') from payment where tenant_id = " + company;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<Row>();
            while (row.next()) {
                var money = new Money(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
                rows.add(new Row(money, row.getString(5), row.getString(6)));
            }
            return rows;
        }
    }

    /** The rules of the books that do not hold. */
    List<Invariant> broken() throws SQLException {
        var broken = new ArrayList<Invariant>();
        for (var invariant : Invariant.values()) {
            var query = invariant.broken().replace(":tenant", Integer.toString(company));
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                if (row.next()) {
                    broken.add(invariant);
                }
            }
        }
        return broken;
    }
}
