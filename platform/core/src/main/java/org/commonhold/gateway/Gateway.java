package org.commonhold.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.security.Secrets;
import org.commonhold.tenancy.TenantEntity;

/** A company's account at the card gateway; the token is the secret part of its webhook address and stays. */
@Entity
@Table(name = "payment_gateway")
class Gateway extends TenantEntity {

    static final String STRIPE = "STRIPE";
    private static final int TOKEN_BITS = 192;

    private String provider;

    @Column(name = "secret_key_cipher")
    private byte[] secretKeyCipher;

    @Column(name = "webhook_secret_cipher")
    private byte[] webhookSecretCipher;

    @Column(name = "hook_token")
    private String hookToken;

    @SuppressWarnings("NullAway.Init")
    protected Gateway() {}

    Gateway(byte[] secretKeyCipher, byte[] webhookSecretCipher) {
        provider = STRIPE;
        this.secretKeyCipher = secretKeyCipher;
        this.webhookSecretCipher = webhookSecretCipher;
        hookToken = Secrets.token(TOKEN_BITS);
    }

    void replace(byte[] newSecretKey, byte[] newWebhookSecret) {
        secretKeyCipher = newSecretKey;
        webhookSecretCipher = newWebhookSecret;
    }

    byte[] secretKeyCipher() {
        return secretKeyCipher;
    }

    byte[] webhookSecretCipher() {
        return webhookSecretCipher;
    }

    String hookPath() {
        return "/hooks/stripe/" + hookToken;
    }
}
