package org.commonhold.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankmatch.Hash;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.GlAccount;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A movement on a bank account, or a row of a registry, which moves no money of its own. */
@Entity
@Table(name = "bank_entry")
class BankLine extends TenantEntity {

    private static final int NAME = 200;
    private static final int NUMBER = 34;
    private static final int TEXT = 1000;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "bank_account")
    private String bankAccount;

    @Column(name = "gl_account")
    private String glAccount;

    @Column(name = "of_registry")
    private boolean ofRegistry;

    @Column(name = "identity_hash")
    private String identityHash;

    @Column(name = "group_hash")
    private String groupHash;

    @Column(name = "line_no")
    private int lineNo;

    @Enumerated(EnumType.STRING)
    private BankEntryState state = BankEntryState.SUSPENSE;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "value_on")
    private @Nullable LocalDate valueOn;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "fee_minor")
    private long feeMinor;

    private String currency;

    @Column(name = "payer_name")
    private @Nullable String payerName;

    @Column(name = "payer_account")
    private @Nullable String payerAccount;

    @Column(name = "payer_tax")
    private @Nullable String payerTax;

    @Column(name = "owner_number")
    private @Nullable String ownerNumber;

    private String purpose;

    @Column(name = "end_to_end")
    private @Nullable String endToEnd;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "match_reason")
    private @Nullable MatchReason matchReason;

    @Column(name = "proposed_id")
    private @Nullable Long proposedId;

    @Column(name = "registry_id")
    private @Nullable Long registryId;

    private @Nullable String note;

    @Column(name = "looked_by")
    private @Nullable String lookedBy;

    @Column(name = "looked_at")
    private @Nullable Instant lookedAt;

    @SuppressWarnings("NullAway.Init")
    protected BankLine() {}

    BankLine(BankImportId imported, OwnAccount account, boolean ofRegistry, BankEntry entry) {
        importId = imported.value();
        bankAccount = account.number();
        glAccount = account.gl().code();
        this.ofRegistry = ofRegistry;
        identityHash = Hash.of(entry.identity());
        groupHash = Hash.of(entry.group());
        lineNo = entry.line();
        bookedOn = entry.bookedOn();
        valueOn = entry.valueOn();
        amountMinor = entry.amount().minor();
        feeMinor = entry.fee().minor();
        currency = entry.amount().currency().getCurrencyCode();
        payerName = cut(entry.payer().name(), NAME);
        payerAccount = cut(entry.payer().account(), NUMBER);
        payerTax = cut(entry.payer().taxNumber(), NUMBER + 1);
        ownerNumber = cut(entry.owner(), 40);
        purpose = String.valueOf(cut(entry.text(), TEXT));
        endToEnd = cut(entry.endToEnd(), 40);
        returnReason = cut(entry.returnReason(), 10);
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    void matched(MatchReason why) {
        state = BankEntryState.MATCHED;
        matchReason = why;
        proposedId = null;
    }

    void propose(AccountId account, MatchReason why) {
        state = BankEntryState.PROPOSED;
        proposedId = account.value();
        matchReason = why;
    }

    /** Nobody knows, or nobody knows any more. */
    void unknown(@Nullable String why) {
        state = BankEntryState.SUSPENSE;
        proposedId = null;
        matchReason = null;
        note = cut(why, NAME);
    }

    void ignore(@Nullable String why) {
        state = BankEntryState.IGNORED;
        proposedId = null;
        note = cut(why, NAME);
    }

    void returned(MatchReason why) {
        state = BankEntryState.RETURNED;
        matchReason = why;
    }

    void pays(BankImportId registry) {
        matched(MatchReason.REGISTRY);
        registryId = registry.value();
    }

    void looked(String by, Instant at, @Nullable String why) {
        lookedBy = cut(by, 120);
        lookedAt = at;
        note = cut(why, NAME);
    }

    /** Refuses what is decided already. */
    BankLine open() {
        if (!state.open()) {
            throw new BankWorkRejected(Problem.of("bank.entry.decided"));
        }
        return this;
    }

    BankEntryId entryId() {
        return new BankEntryId(id());
    }

    BankImportId imported() {
        return new BankImportId(importId);
    }

    BankEntryState state() {
        return state;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    boolean ofRegistry() {
        return ofRegistry;
    }

    boolean paysRegistry() {
        return registryId != null;
    }

    GlAccount gl() {
        return GlAccount.ofCode(glAccount);
    }

    String bankAccount() {
        return bankAccount;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    @Nullable
    String endToEnd() {
        return endToEnd;
    }

    /** What tells this payer from others; null when the bank says too little. */
    @Nullable
    String payerHash() {
        return Hash.ofPayer(payerName, payerAccount, payerTax);
    }
}
