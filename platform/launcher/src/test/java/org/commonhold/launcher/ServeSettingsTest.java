package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeSettingsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"COMMONHOLD_DB_URL", "COMMONHOLD_DB_USER", "COMMONHOLD_DB_PASSWORD", "COMMONHOLD_SECRET"})
    void namesTheMissingVariableInOneLine(String name) {
        var environment = complete();
        environment.remove(name);
        assertThatThrownBy(() -> ServeSettings.from(environment))
                .isInstanceOf(LaunchRefused.class)
                .hasMessage(name + " is not set; serve needs it.");
    }

    @Test
    void refusesTheSecretOfTheDemo() {
        var environment = complete();
        environment.put("COMMONHOLD_SECRET", Demo.SECRET);
        assertThatThrownBy(() -> ServeSettings.from(environment))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith("COMMONHOLD_SECRET is the secret of the demo")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesAShortSecretWithoutShowingIt() {
        var environment = complete();
        environment.put("COMMONHOLD_SECRET", SECRET.substring(1));
        assertThatThrownBy(() -> ServeSettings.from(environment))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith("COMMONHOLD_SECRET must have at least 32 characters, not 31.")
                .message()
                .doesNotContain(SECRET.substring(1));
    }

    @Test
    void refusesAnAddressOfAnotherDriver() {
        var environment = complete();
        environment.put("COMMONHOLD_DB_URL", "jdbc:mariadb://db/commonhold");
        assertThatThrownBy(() -> ServeSettings.from(environment))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith("COMMONHOLD_DB_URL must look like jdbc:mysql://");
    }

    @Test
    void refusesAPortThatIsNone() {
        var environment = complete();
        environment.put("COMMONHOLD_PORT", "eighty");
        assertThatThrownBy(() -> ServeSettings.from(environment))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith("COMMONHOLD_PORT must be a number");
    }

    @Test
    void listensOnLoopbackUnlessTold() {
        assertThat(ServeSettings.from(complete()).bind()).isEqualTo("127.0.0.1");
        var environment = complete();
        environment.put("COMMONHOLD_BIND", "10.0.0.5");
        assertThat(ServeSettings.from(environment).bind()).isEqualTo("10.0.0.5");
    }

    @Test
    void completesTheDatabaseAddressWithoutOverridingIt() {
        var environment = complete();
        environment.put("COMMONHOLD_DB_URL", "jdbc:mysql://db/commonhold?cachePrepStmts=false");
        assertThat(ServeSettings.from(environment).database().url())
                .startsWith("jdbc:mysql://db/commonhold?cachePrepStmts=false&connectionTimeZone=UTC")
                .contains("&rewriteBatchedStatements=true")
                .doesNotContain("cachePrepStmts=true");
    }

    @Test
    void neverHandsTheSandboxToTheApplication() {
        assertThat(ServeSettings.from(complete()).applicationEnvironment())
                .containsEntry("COMMONHOLD_MODE", "serve")
                .containsEntry("COMMONHOLD_STRIPE_API_BASE", "")
                .containsEntry("DB_USER", "app");
    }

    @Test
    void showsNoSecretWhenPrinted() {
        assertThat(ServeSettings.from(complete()).toString())
                .doesNotContain(SECRET)
                .doesNotContain("pass word");
    }

    private static Map<String, String> complete() {
        return new TreeMap<>(Map.of(
                "COMMONHOLD_DB_URL", "jdbc:mysql://db:3306/commonhold",
                "COMMONHOLD_DB_USER", "app",
                "COMMONHOLD_DB_PASSWORD", "pass word",
                "COMMONHOLD_SECRET", SECRET));
    }
}
