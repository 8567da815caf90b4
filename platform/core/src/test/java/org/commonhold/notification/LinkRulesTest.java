package org.commonhold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LinkRulesTest {

    @Test
    void namesTheCompanyInTheHostOfALocalInstallation() {
        assertThat(LinkRules.page(URI.create("http://localhost:8080/"), "sunny", "/activate/x"))
                .isEqualTo("http://sunny.localhost:8080/activate/x");
    }

    @Test
    void keepsTheHostAndPathOfARealOne() {
        assertThat(LinkRules.page(URI.create("https://homes.example/app"), "sunny", "/activate/x"))
                .isEqualTo("https://homes.example/app/activate/x");
    }
}
