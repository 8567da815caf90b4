package org.commonhold.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;

class ContactRulesTest {

    @Test
    void takesAnAddressANumberOrNothing() {
        assertThat(ContactRules.judge("anna@example.org", "+7 (921) 555-12-34")).isEmpty();
        assertThat(ContactRules.judge("", "")).isEmpty();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(ContactRules.judge("anna@", "call me"))
                .extracting(Problem::field)
                .containsExactly("email", "phone");
    }
}
