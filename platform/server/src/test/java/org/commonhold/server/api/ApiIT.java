package org.commonhold.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.commonhold.security.Role;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs meet at the edge: credentials, bodies, addresses, and the same answer for the same key. */
class ApiIT {

    private static final String API = "/api/v1/";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SHEET = """
            Building,Floor,Unit,Kind,Area,Account number,Owners,Owner shares,E-mail,Phone,Meter 1 kind,Meter 1 serial,\
            Meter 1 digits,Meter 1 decimals,Meter 1 initial,Meter 1 verification
            House,1,101,Apartment,58.9,20001,Ruth Holloway,1,ruth@example.com,+1 555 0101,Cold water,LW1,5,3,27.236,2031-02-15
            House,1,102,Apartment,60.3,20002,Owen Calder,1,owen@example.com,+1 555 0102,Cold water,LW2,5,3,9.298,2031-03-15
            """;

    private final StartedServer server = StartedServer.shared();

    /** For all whose calls are refused or store nothing; it stays as empty as it was opened. */
    private static final class Untouched {
        private static final TestCompany COMPANY = StartedServer.shared().openCompany(Country.US);
    }

    @Test
    void takesAPasswordForThePlatformAndForKeysOnly() {
        var installation = server.installation();
        var operator = server.api().withPassword(installation.operatorLogin(), installation.operatorPassword());

        operator.get(API + "platform/companies").expect(200);
        operator.get(API + "company").expect(401);
        var wrong = server.api()
                .withPassword(installation.operatorLogin(), "something else")
                .get(API + "platform/companies")
                .expect(401);
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aKeyDoesNotOpenThePlatform() {
        var admin = Untouched.COMPANY.api(Role.ADMIN);

        admin.get(API + "platform/companies").expect(403);
    }

    @Test
    void aRevokedKeyIsRefused() {
        var admin = server.openCompany(Country.US).api(Role.ADMIN);
        var key = admin.post(API + "api-keys", "{\"name\":\"meters\",\"roles\":[\"CLERK\"]}")
                .expect(201)
                .text("key");
        var clerk = server.api(key);
        clerk.get(API + "company").expect(200);

        var id = items(admin.get(API + "api-keys").expect(200).json()).stream()
                .filter(k -> k.getAsJsonObject().get("name").getAsString().equals("meters"))
                .map(k -> k.getAsJsonObject().get("id").getAsString())
                .findFirst()
                .orElseThrow();
        admin.delete(API + "api-keys/" + id).expect(204);

        clerk.get(API + "company").expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "[]",
                "{",
                "{\"code\":\"A\",\"code\":\"B\"}",
                "{\"code\":\"A\"}",
                "{\"code\":5,\"name\":\"N\",\"fund\":\"OPERATING\"}",
                "{\"code\":\"A\",\"name\":\"N\",\"fund\":\"SAVINGS\"}",
                "{\"code\":\"A\",\"name\":\"N\",\"fund\":\"OPERATING\",\"colour\":\"red\"}"
            })
    void refusesABodyThatItDoesNotUnderstand(String body) {
        var admin = Untouched.COMPANY.api(Role.ADMIN);

        var answer = admin.post(API + "services", body).expect(400);

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("title")).isNotBlank();
        assertThat(items(admin.get(API + "services").expect(200).json())).isEmpty();
    }

    @Test
    void namesTheProblemInTheCallersLanguage() {
        var admin = Untouched.COMPANY.api(Role.ADMIN).with("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5");

        var answer = admin.post(API + "services", "{\"nam\":\"N\"}").expect(400);

        assertThat(answer.text("title")).startsWith("Свойства «nam» здесь нет.");
        assertThat(answer.body()).contains("\"field\":\"nam\"");
    }

    @Test
    void pricesADocumentWithoutStoringIt() {
        var company = Untouched.COMPANY;
        var document = """
                {"currency":"USD","period":"2026-06","areas":[{"kind":"GROSS","area":53.4,"from":"2020-01-01"}],"services":[
                 {"code":"fee","name":"Upkeep","terms":{"quantity":{"type":"AREA","area":"GROSS"},
                  "price":{"type":"FLAT","price":25}}},
                 {"code":"waste","name":"Waste","terms":{"quantity":{"type":"PERSONS"},
                  "price":{"type":"FLAT","price":5}}}]}""";
        var admin = company.api(Role.ADMIN).with("Accept-Language", "ru");

        var answer = admin.post(API + "pricing/preview", document).expect(200);

        assertThat(answer.body()).contains("\"amountMinor\":133500", "53,4\u00a0м²", "pricing.fault.noPersons");
        assertThat(items(admin.get(API + "services").expect(200).json())).isEmpty();
        var wrong = admin.post(API + "pricing/preview", document.replace("\"PERSONS\"", "\"PEOPLE\""))
                .expect(400);
        assertThat(wrong.body()).contains("services[1].terms.quantity.type", "PERSONS");
        var senseless = admin.post(API + "pricing/preview", document.replace("\"waste\"", "\"fee\""))
                .expect(422);
        assertThat(senseless.body()).contains("services[1].code");
        company.api(Role.TECHNICIAN).post(API + "pricing/preview", document).expect(403);
    }

    @Test
    void answersWhatIsWrongWithTheAddress() {
        var company = Untouched.COMPANY;
        var admin = company.api(Role.ADMIN);

        admin.get(API + "units/5").expect(404);
        admin.get(API + "units/abc").expect(404);
        admin.get(API + "estates/5/buildings").expect(404);
        admin.get(API + "nothing").expect(404);
        admin.get(API + "units?limit=0").expect(400);
        admin.get(API + "readings/missing?period=2026-13").expect(400);
        admin.get(API + "readings/missing").expect(400);
        assertThat(admin.delete(API + "services").expect(405).header("Allow")).contains("POST");
        admin.with("Content-Type", "text/plain")
                .send("POST", API + "services", BodyPublishers.ofString("{}"))
                .expect(415);
        admin.post(API + "services", "{\"code\":\"" + "x".repeat(2 << 20) + "\"}")
                .expect(413);
        company.api(Role.TECHNICIAN).get(API + "services").expect(403);
        company.api(Role.OWNER).get(API + "jobs/5").expect(403);
    }

    @Test
    void refusesWhatIsTooLongOrUnknownInsteadOfFailing() {
        var installation = server.installation();
        var operator = server.api().withPassword(installation.operatorLogin(), installation.operatorPassword());
        var admin = Untouched.COMPANY.api(Role.ADMIN);
        var company = "{\"code\":\"long\",\"name\":\"%s\",\"profile\":\"US\",\"currency\":\"USD\","
                + "\"timeZone\":\"America/New_York\",\"languages\":[%s],\"phone\":\"%s\"}";
        var user = "{\"email\":\"a@b.example\",\"displayName\":\"%s\",\"language\":\"en\",\"roles\":[\"%s\"]%s}";

        for (var body : List.of(
                company.formatted("x".repeat(201), "\"en\"", ""),
                company.formatted("N", "\"en\",\"en\"", ""),
                company.formatted("N", "\"en\"", "0".repeat(41)))) {
            operator.post(API + "platform/companies", body).expect(422);
        }
        admin.post(API + "users", user.formatted("x".repeat(201), "CLERK", "")).expect(422);
        admin.post(API + "users", user.formatted("A", "OWNER", ",\"party\":\"77\""))
                .expect(404);
        admin.post(API + "api-keys", "{\"name\":\"k\",\"roles\":[\"OWNER\"],\"party\":\"77\"}")
                .expect(404);
    }

    @Test
    void theGatewayIsBelievedBySignatureOnly() {
        var admin = server.openCompany(Country.US).api(Role.ADMIN);
        var hook = admin.put(
                        API + "gateway", "{\"secretKey\":\"sk_test_api\",\"webhookSecret\":\"whsec_for_the_api_test\"}")
                .expect(200)
                .text("hookPath");
        var event = "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"checkout.session.completed\"}";

        server.api().post(hook, event).expect(400);
        server.api().with("Stripe-Signature", "t=1,v1=00").post(hook, event).expect(400);
        server.api()
                .with("Stripe-Signature", "t=1,v1=00")
                .post("/hooks/stripe/unknown", event)
                .expect(400);
        server.api().get(hook).expect(405);
    }

    @Test
    void theSameKeyGivesTheSameReceipt() {
        var admin = server.openCompany(Country.US).api(Role.ADMIN);
        imported(admin);
        var unit = items(admin.get(API + "units").expect(200).json()).get(0).getAsJsonObject();
        var path = API + "units/" + unit.get("id").getAsString();
        var form = admin.get(path + "/meters").expect(200).json().getAsJsonObject();
        var register = form.getAsJsonArray("meters")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("registers")
                .get(0)
                .getAsJsonObject()
                .get("id");
        var body =
                "{\"takenOn\":%s,\"values\":[{\"register\":%s,\"value\":28.5}]}".formatted(form.get("today"), register);
        var keyed = admin.with("Idempotency-Key", "form-1");

        admin.post(path + "/readings", body).expect(400);
        var first = keyed.post(path + "/readings", body).expect(201);
        var again = keyed.post(path + "/readings", body).expect(201);

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.text("number")).isEqualTo(first.text("number"));
        assertThat(items(admin.get(path + "/readings").expect(200).json()).stream()
                        .filter(r -> r.getAsJsonObject().has("receiptNumber")))
                .hasSize(1);
        keyed.post(path + "/readings", body.replace("28.5", "1.5")).expect(201);
        admin.with("Idempotency-Key", "form-2")
                .post(path + "/readings", body.replace("28.5", "1.5"))
                .expect(422);
    }

    @Test
    void listsEveryResourceInOpenApi() {
        var listed = server.api()
                .with("Accept", "application/json")
                .get("/openapi")
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("paths")
                .entrySet();
        var described = listed.stream()
                .flatMap(path -> path.getValue().getAsJsonObject().keySet().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(resources()).hasSizeGreaterThan(60).allMatch(described::contains, "is described");
    }

    private static Set<String> resources() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.commonhold.server.api");
        return classes.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream().flatMap(m -> resource(c, m).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> resource(JavaClass type, JavaMethod method) {
        var path = "/api/v1/" + type.getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class)
                        .map(p -> "/" + p.value())
                        .orElse("");
        return List.of(GET.class, POST.class, PUT.class, DELETE.class).stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + " " + path)
                .findFirst();
    }

    private static void imported(ApiClient admin) {
        var id = admin.with("Content-Type", "text/csv")
                .send(
                        "POST",
                        API + "imports?fileName=units.csv&estateName=Garden",
                        BodyPublishers.ofByteArray(SHEET.getBytes(StandardCharsets.UTF_8)))
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("row")
                .get("id")
                .getAsString();
        done(admin, admin.post(API + "imports/" + id + "/check", "").expect(200).text("id"));
        done(
                admin,
                admin.post(API + "imports/" + id + "/apply", "{}").expect(200).text("id"));
    }

    private static void done(ApiClient admin, String job) {
        var state = Wait.until("job " + job, PATIENCE, () -> Optional.of(
                        admin.get(API + "jobs/" + job).expect(200).text("state"))
                .filter(s -> !s.equals("QUEUED") && !s.equals("RUNNING")));
        assertThat(state).isEqualTo("DONE");
    }

    private static List<JsonElement> items(JsonElement listing) {
        return StreamSupport.stream(
                        listing.getAsJsonObject().getAsJsonArray("items").spliterator(), false)
                .toList();
    }
}
