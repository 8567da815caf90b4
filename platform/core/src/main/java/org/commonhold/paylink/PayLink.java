package org.commonhold.paylink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.security.Secrets;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A link to pay one account. */
@Entity
@Table(name = "payment_link")
class PayLink extends TenantEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private @Nullable Long madeBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "payment_id")
    private @Nullable Long paymentId;

    @SuppressWarnings("NullAway.Init")
    protected PayLink() {}

    PayLink(AccountId account, String token, @Nullable Long user, Instant now, Instant until) {
        accountId = account.value();
        tokenHash = Secrets.sha256(token);
        madeBy = user;
        madeAt = now;
        expiresAt = until;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void begun(long payment) {
        paymentId = payment;
    }

    LinkTarget target() {
        return new LinkTarget(new PayLinkId(id()), new AccountId(accountId));
    }

    PayLinkRow row() {
        return new PayLinkRow(
                new PayLinkId(id()), new AccountId(accountId), madeAt, expiresAt, revokedAt, madeBy == null, paymentId);
    }
}
