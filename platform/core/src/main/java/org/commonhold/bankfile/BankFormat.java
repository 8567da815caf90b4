package org.commonhold.bankfile;

/** What kind of file a bank has sent. */
public enum BankFormat {
    /** 1CClientBankExchange 1.02 and 1.03. */
    ONE_C,
    /** ISO 20022 statement, camt.053 versions 02 to 08. */
    CAMT_053,
    /** ISO 20022 advice, camt.054 versions 02 to 08: entries without balances. */
    CAMT_054,
    /** A table of payments taken by a bank or agent, read by a {@link RegistryProfile}. */
    REGISTRY,
    /** Returns and notices of change of US direct debits. */
    NACHA;

    /** True when the file names the account it is of; for the others a person says it. */
    public boolean namesAccount() {
        return this == ONE_C || this == CAMT_053 || this == CAMT_054;
    }
}
