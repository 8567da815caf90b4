package org.commonhold.owner.payment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountId;
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

    /** The draft of these accounts in this session. */
    static PayDraft of(List<AccountId> accounts) {
        return drafts().computeIfAbsent(name(accounts), id -> new PayDraft());
    }

    /** For the form: a payment that was begun gives way to a new draft. */
    static PayDraft fresh(List<AccountId> accounts) {
        if (of(accounts).begun != null) {
            drafts().remove(name(accounts));
        }
        return of(accounts);
    }

    private static String name(List<AccountId> accounts) {
        return accounts.stream()
                .map(AccountId::value)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static Map<String, PayDraft> drafts() {
        return SessionDrafts.of(Drafts.class, Drafts::new).byAccounts;
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

    private static final class Drafts implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Map<String, PayDraft> byAccounts = new HashMap<>();
    }
}
