package org.commonhold.server.testing;

import com.google.gson.Gson;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonhold.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A company that a test opened for itself, as the operator and its administrator do it: opened, invited, activated through
 * the mail, with keys made by the administrator.
 *
 * @param code what people type at sign-in
 * @param administrator signs in with {@link Person#PASSWORD}
 */
public record TestCompany(StartedServer server, String code, Country country, Person administrator, ApiClient admin) {

    private static final Gson JSON = new Gson();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static TestCompany open(StartedServer server, Country country, String code) {
        var login = "admin@" + code + ".example";
        var installation = server.installation();
        var operator = server.api().withPassword(installation.operatorLogin(), installation.operatorPassword());
        operator.post(
                        "/api/v1/platform/companies",
                        json(
                                "code", code,
                                "name", "Company " + code,
                                "profile", country.name(),
                                "currency", country.currency(),
                                "timeZone", country.zone(),
                                "languages", List.of(country.language())))
                .expect(201);
        operator.post(
                        "/api/v1/platform/companies/" + code + "/administrators",
                        json("email", login, "displayName", "Admin " + code, "language", country.language()))
                .expect(204);
        activate(server, login);
        var key = server.api()
                .withPassword(code + "/" + login, Person.PASSWORD)
                .post("/api/v1/api-keys", json("name", "admin", "roles", List.of("ADMIN")))
                .expect(201)
                .text("key");
        return new TestCompany(server, code, country, new Person(code, login), server.api(key));
    }

    private static void activate(StartedServer server, String login) {
        var link = server.inbox().activationLink(login);
        var path = link.getPath();
        server.api()
                .post(
                        "/api/v1/activations",
                        json(
                                "company", query(link, "company"),
                                "token", path.substring(path.lastIndexOf('/') + 1),
                                "password", Person.PASSWORD))
                .expect(204);
    }

    private static String query(URI link, String name) {
        return Arrays.stream(link.getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    /** {@code tenant_id} of its rows. */
    public long id() {
        return server.rows().number("SELECT id FROM management_company WHERE code = ?", code);
    }

    /** Calls with a new key that has these roles. */
    public ApiClient api(Role... roles) {
        return keyed(null, roles);
    }

    /** Calls with a new key that acts for one owner. */
    public ApiClient apiOf(String party) {
        return keyed(party, Role.OWNER);
    }

    private ApiClient keyed(@Nullable String party, Role... roles) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("name", "test");
        wish.put("roles", Arrays.stream(roles).map(Role::name).toList());
        if (party != null) {
            wish.put("party", party);
        }
        var made = admin.post("/api/v1/api-keys", JSON.toJson(wish)).expect(201);
        return server.api(made.text("key"));
    }

    /** An employee with a login and a password. */
    public Person employee(Role role) {
        return employees(List.of(role)).get(0);
    }

    /** One employee for each role, in the same order: all are invited before the first mail is waited for. */
    public List<Person> employees(List<Role> roles) {
        var people = roles.stream().map(role -> new Person(code, invite(role))).toList();
        people.forEach(person -> activate(server, person.login()));
        return people;
    }

    private String invite(Role role) {
        var login = role.name().toLowerCase(Locale.ROOT) + "@" + code + ".example";
        admin.post(
                        "/api/v1/users",
                        json(
                                "email",
                                login,
                                "displayName",
                                role + " of " + code,
                                "language",
                                country.language(),
                                "roles",
                                List.of(role.name())))
                .expect(201);
        return login;
    }

    /** The owners of an account get logins and passwords. */
    public Person owner(String account, String email) {
        admin.post("/api/v1/accounts/" + account + "/owner-invitations", json("language", country.language()))
                .expect(200);
        activate(server, email);
        return new Person(code, email);
    }

    /** Imports a spreadsheet as a whole and waits for its end; answers with the import's details. */
    public ApiClient.Answer importSheet(String fileName, byte[] content, String estate) {
        var upload = admin.with("Content-Type", "application/octet-stream")
                .send(
                        "POST",
                        "/api/v1/imports?fileName=" + fileName + "&estateName=" + estate,
                        BodyPublishers.ofByteArray(content))
                .expect(201);
        var id =
                upload.json().getAsJsonObject().getAsJsonObject("row").get("id").getAsString();
        awaitJob(admin.post("/api/v1/imports/" + id + "/check", "").expect(200).text("id"));
        awaitJob(admin.post("/api/v1/imports/" + id + "/apply", json("goodRowsOnly", false))
                .expect(200)
                .text("id"));
        return admin.get("/api/v1/imports/" + id).expect(200);
    }

    /** An estate with this many flats, as {@link TestSheet} writes them. */
    public void importFlats(int count) {
        importFlats(count, TestSheet.FIRST_ACCOUNT);
    }

    /** The same with account numbers from another one on. */
    public void importFlats(int count, int firstAccount) {
        importSheet(
                "flats.csv", TestSheet.flats(code, count, firstAccount).getBytes(StandardCharsets.UTF_8), "Lakeside");
    }

    /** Management by area and an intercom per flat, with prices from long ago. */
    public void setFixedServices() {
        service("CARE", "Management", "{\"type\":\"AREA\",\"area\":\"GROSS\"}", "31.70");
        service("DOOR", "Intercom", "{\"type\":\"UNIT\"}", "65");
    }

    /** Cold water by meter. */
    public void setMeteredService() {
        service("COLD", "Cold water", "{\"type\":\"CONSUMPTION\",\"resource\":\"COLD_WATER\"}", "54.155");
    }

    /** Cold water by meter; a month without reading or history is charged by a norm of m³ per unit. */
    public void setMeteredService(int norm) {
        var perUnit = "{\"per\":\"UNIT\",\"amount\":" + norm + ",\"factor\":1}";
        service(
                "COLD",
                "Cold water",
                "{\"type\":\"CONSUMPTION\",\"resource\":\"COLD_WATER\",\"norm\":" + perUnit + "}",
                "54.155");
    }

    /** Waste by the persons who live there; needs their number. */
    public void setServiceByPersons() {
        service("WASTE", "Waste", "{\"type\":\"PERSONS\"}", "12");
    }

    /** What decisions charge: roof repairs as one-off sums, and the lift's cost shared by area. */
    public void setDecidedServices() {
        service("LIFT", "Lift", "{\"type\":\"SHARE_OF_COST\",\"weights\":[{\"measure\":\"AREA\",\"part\":1}]}", "1");
        service("ROOF", "Roof repair", "{\"type\":\"ONE_OFF\"}", "1");
    }

    private void service(String code, String name, String quantity, String price) {
        var definition = Map.of("code", code, "name", name, "fund", "OPERATING");
        var id = admin.post("/api/v1/services", JSON.toJson(definition))
                .expect(201)
                .text("id");
        var terms = "{\"quantity\":" + quantity + ",\"price\":{\"type\":\"FLAT\",\"price\":" + price
                + "},\"proration\":\"ACTUAL_DAYS\",\"rounding\":{\"mode\":\"HALF_UP\",\"level\":\"LINE\"}}";
        admin.post("/api/v1/services/" + id + "/tariffs", "{\"validFrom\":\"2020-01-01\",\"terms\":" + terms + "}")
                .expect(201);
    }

    /** Waits until a job has ended and fails unless it ended well. */
    public void awaitJob(String job) {
        var state = Wait.until("job " + job, PATIENCE, () -> {
            var now = admin.get("/api/v1/jobs/" + job).expect(200).text("state");
            return now.equals("QUEUED") || now.equals("RUNNING") ? Optional.empty() : Optional.of(now);
        });
        if (!state.equals("DONE")) {
            throw new AssertionError("job " + job + " ended as " + state);
        }
    }

    /** A JSON object of names and values. */
    public static String json(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return JSON.toJson(object);
    }
}
