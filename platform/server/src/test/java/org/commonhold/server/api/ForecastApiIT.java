package org.commonhold.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.commonhold.security.Role;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.Test;

/** A program asks what a tariff would have made of last month's bills. */
class ForecastApiIT {

    private static final String API = "/api/v1/";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int FLATS = 3;

    private final StartedServer server = StartedServer.shared();

    /** The intercom costs 65.00 a flat and would cost 70.00: each of three pays 5.00 more. */
    @Test
    void startsAComparisonWaitsForItAndReadsTheBands() {
        var company = company();
        var admin = company.admin();
        var forecasts = API + "services/" + intercom(admin) + "/forecasts";
        admin.get(forecasts + "/latest").expect(404);

        var id = admin.post(forecasts, terms("70")).expect(201).text("id");
        var done = finished(admin, id);

        assertThat(done.get("id").getAsString()).isEqualTo(id);
        assertThat(done.getAsJsonObject("terms")
                        .getAsJsonObject("price")
                        .get("price")
                        .getAsInt())
                .isEqualTo(70);
        var result = done.getAsJsonObject("result");
        assertThat(result.get("more").getAsInt()).isEqualTo(FLATS);
        assertThat(minor(result, "before")).isEqualTo(6_500L * FLATS);
        assertThat(minor(result, "after")).isEqualTo(7_000L * FLATS);
        assertThat(counted(result.getAsJsonArray("bands"))).isEqualTo(FLATS);
        assertThat(admin.get(forecasts + "/latest").expect(200).body()).contains("\"id\":\"" + id + "\"");

        var changes = admin.get(API + "forecasts/" + id + "/changes?limit=2")
                .expect(200)
                .json()
                .getAsJsonObject();
        assertThat(changes.get("total").getAsInt()).isEqualTo(FLATS);
        assertThat(changes.getAsJsonArray("items")).hasSize(2);
        assertThat(minor(changes.getAsJsonArray("items").get(0).getAsJsonObject(), "after"))
                .isEqualTo(7_000);
        admin.post(API + "forecasts/" + id + "/cancel", "").expect(200);
        company.api(Role.CLERK).get(API + "forecasts/" + id).expect(403);
    }

    @Test
    void refusesTermsThatCouldNotBePublishedAtTheirField() {
        var admin = company().admin();
        var forecasts = API + "services/" + intercom(admin) + "/forecasts";

        var answer = admin.post(forecasts, terms("-1")).expect(422);

        assertThat(answer.body()).contains("\"field\":\"terms.price");
        admin.post(forecasts, "{}").expect(400);
        admin.post(API + "services/5/forecasts", terms("70")).expect(404);
        admin.get(API + "forecasts/5").expect(404);
    }

    private TestCompany company() {
        var company = server.openCompany(Country.US);
        company.importFlats(FLATS);
        company.setFixedServices();
        server.rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        return company;
    }

    private static String intercom(ApiClient admin) {
        for (var service :
                admin.get(API + "services").expect(200).json().getAsJsonObject().getAsJsonArray("items")) {
            if (service.getAsJsonObject().get("code").getAsString().equals("DOOR")) {
                return service.getAsJsonObject().get("id").getAsString();
            }
        }
        throw new AssertionError("no intercom");
    }

    private static String terms(String price) {
        return "{\"terms\":{\"quantity\":{\"type\":\"UNIT\"},\"price\":{\"type\":\"FLAT\",\"price\":" + price
                + "},\"proration\":\"ACTUAL_DAYS\",\"rounding\":{\"mode\":\"HALF_UP\",\"level\":\"LINE\"}}}";
    }

    private static JsonObject finished(ApiClient admin, String id) {
        return Wait.until("forecast " + id, PATIENCE, () -> Optional.of(
                        admin.get(API + "forecasts/" + id).expect(200).json().getAsJsonObject())
                .filter(f -> f.getAsJsonObject("job").get("state").getAsString().equals("DONE")));
    }

    private static long minor(JsonObject object, String name) {
        return object.getAsJsonObject(name).get("amountMinor").getAsLong();
    }

    private static int counted(JsonArray bands) {
        var sum = 0;
        for (var band : bands) {
            assertThat(band.getAsJsonObject().get("direction").getAsInt()).isEqualTo(1);
            sum += band.getAsJsonObject().get("accounts").getAsInt();
        }
        return sum;
    }
}
