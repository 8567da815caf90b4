package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.commonhold.kernel.Mode;
import org.commonhold.tenancy.CurrentTenant;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Encrypts what a company entrusts to the installation (AES-256-GCM). The key is derived from {@code
 * commonhold.secret}; company and purpose are bound to the cipher text, so it cannot be used in another place.
 */
@ApplicationScoped
public class Vault {

    private static final String SANDBOX_SECRET = "sandbox-secret-for-demo-and-tests";
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Mode mode;

    @Inject
    Vault(Mode mode) {
        this.mode = mode;
    }

    /** Format byte, nonce, cipher text with tag: 29 bytes longer than the plain text. */
    public byte[] encrypt(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text; throws for another company, purpose or secret, and for a changed cipher text. */
    public byte[] decrypt(byte[] sealed, String purpose) {
        if (sealed.length <= 1 + NONCE || sealed[0] != FORMAT) {
            throw new IllegalStateException("not sealed by this vault");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened: another company, purpose or secret", e);
        }
    }

    private Cipher cipher(int direction, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(direction, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        var bound = CurrentTenant.require().value() + ":" + purpose;
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** HKDF (RFC 5869) with SHA-256; one block of output is the 256 bits that are needed. */
    private byte[] key() throws GeneralSecurityException {
        var extracted = hmac("commonhold".getBytes(StandardCharsets.UTF_8), secret().getBytes(StandardCharsets.UTF_8));
        return hmac(extracted, "vault\u0001".getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        return ConfigProvider.getConfig()
                .getOptionalValue("commonhold.secret", String.class)
                .or(() -> mode.sandboxed() ? Optional.of(SANDBOX_SECRET) : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("commonhold.secret is not set"));
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }
}
