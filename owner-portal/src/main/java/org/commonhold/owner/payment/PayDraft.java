package org.commonhold.owner.payment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.SessionDrafts;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is being prepared. Its key is made once, so that a double click or a second look at the check page
 * begins one payment; the form makes a new one.
 */
final class PayDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private boolean ahead;
    private String typed = "";
    private @Nullable Long begun;

    /** The draft of an account in this session. */
    static PayDraft of(AccountId account) {
        return drafts().computeIfAbsent(account.value(), id -> new PayDraft());
    }

    /** For the form: a payment that was begun gives way to a new draft. */
    static PayDraft fresh(AccountId account) {
        if (of(account).begun != null) {
            drafts().remove(account.value());
        }
        return of(account);
    }

    private static Map<Long, PayDraft> drafts() {
        return SessionDrafts.of(Drafts.class, Drafts::new).byAccount;
    }

    String key() {
        return key;
    }

    /** The payer has confirmed to pay far more than is due. */
    boolean ahead() {
        return ahead;
    }

    void ahead(boolean confirmed) {
        ahead = confirmed;
    }

    /** The other amount as it was typed. */
    String typed() {
        return typed;
    }

    void type(String text) {
        typed = text;
    }

    void begun(PaymentId payment) {
        begun = payment.value();
    }

    Optional<String> begunAt() {
        return Optional.ofNullable(begun).map(id -> OwnerLinks.payment(new PaymentId(id)));
    }

    /** Minor units in the currency of a sum. */
    static Money amount(long minor, Money like) {
        return new Money(minor, like.currency());
    }

    private static final class Drafts implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Map<Long, PayDraft> byAccount = new HashMap<>();
    }
}
