package org.commonhold.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.Callable;
import org.commonhold.kernel.Mode;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final byte[] PLAIN = "sk_test_secret".getBytes(UTF_8);

    private final Vault vault = new Vault(new Mode());

    @BeforeEach
    void sandboxed() {
        System.setProperty("commonhold.mode", "test");
    }

    @AfterEach
    void reset() {
        System.clearProperty("commonhold.secret");
        System.clearProperty("commonhold.mode");
    }

    @Test
    void givesBackWhatItWasGiven() throws Exception {
        var sealed = as(7, () -> vault.encrypt(PLAIN, "key"));
        assertThat(new String(sealed, UTF_8)).doesNotContain("secret");
        assertThat(as(7, () -> vault.decrypt(sealed, "key"))).isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() throws Exception {
        assertThat(as(7, () -> vault.encrypt(PLAIN, "key"))).isNotEqualTo(as(7, () -> vault.encrypt(PLAIN, "key")));
    }

    @Test
    void opensNothingForAnotherCompanyPurposeOrSecret() throws Exception {
        var sealed = as(7, () -> vault.encrypt(PLAIN, "key"));
        assertThatIllegalStateException().isThrownBy(() -> as(8, () -> vault.decrypt(sealed, "key")));
        assertThatIllegalStateException().isThrownBy(() -> as(7, () -> vault.decrypt(sealed, "hook")));
        System.setProperty("commonhold.secret", "another-secret-of-32-characters!!");
        assertThatIllegalStateException().isThrownBy(() -> as(7, () -> vault.decrypt(sealed, "key")));
    }

    @Test
    void noticesEveryChangedByte() throws Exception {
        var sealed = as(7, () -> vault.encrypt(PLAIN, "key"));
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> as(7, () -> vault.decrypt(changed, "key")));
        }
    }

    @Test
    void hasNoDefaultSecretInProduction() {
        System.setProperty("commonhold.mode", "serve");
        assertThatIllegalStateException()
                .isThrownBy(() -> as(7, () -> vault.encrypt(PLAIN, "key")))
                .withMessageContaining("commonhold.secret");
    }

    private static byte[] as(int company, Callable<byte[]> work) throws Exception {
        return CurrentTenant.callAs(new TenantId(company), work);
    }
}
