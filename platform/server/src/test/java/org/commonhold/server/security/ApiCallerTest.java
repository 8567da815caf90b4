package org.commonhold.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.commonhold.ui.security.CompanyLogin;
import org.junit.jupiter.api.Test;

class ApiCallerTest {

    @Test
    void readsCompanyLoginAndPassword() {
        assertThat(ApiCaller.login(encoded("lakeside/ada@example.com:with:colon/and slash")))
                .contains(new CompanyLogin("lakeside", "ada@example.com", "with:colon/and slash"));
    }

    @Test
    void withoutACompanyItIsTheOperator() {
        assertThat(ApiCaller.login(encoded("operator@example.com:secret")))
                .contains(new CompanyLogin("platform", "operator@example.com", "secret"));
    }

    @Test
    void anythingElseIsNobody() {
        assertThat(ApiCaller.login(encoded("nobody"))).isEmpty();
        assertThat(ApiCaller.login(encoded(":secret"))).isEmpty();
        assertThat(ApiCaller.login("not base64 !")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
