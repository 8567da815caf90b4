package org.commonhold.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.junit.jupiter.api.Test;

/** The started product answers: health, keys, companies apart. */
class StartedServerIT {

    private final StartedServer server = StartedServer.shared();

    @Test
    void isReadyTogetherWithItsDatabase() {
        assertThat(server.api().get("/health/ready").expect(200).text("status")).isEqualTo("UP");
    }

    @Test
    void answersEachKeyWithItsOwnCompany() {
        var first = server.openCompany(Country.RU);
        var second = server.openCompany(Country.US);

        assertThat(first.api(Role.ADMIN).get("/api/v1/company").expect(200).text("code"))
                .isEqualTo(first.code());
        assertThat(second.api(Role.ACCOUNTANT)
                        .get("/api/v1/company")
                        .expect(200)
                        .text("code"))
                .isEqualTo(second.code());
    }

    @Test
    void importsASpreadsheetOnce() {
        var company = server.openCompany(Country.US);
        company.importFlats(12);
        company.importFlats(12);

        assertThat(company.admin().get("/api/v1/units").expect(200).text("total"))
                .isEqualTo("12");
    }

    @Test
    void refusesACallWithoutAKey() {
        server.api().get("/api/v1/company").expect(401);
        server.api("t1.unknown").get("/api/v1/company").expect(401);
    }
}
