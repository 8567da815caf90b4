package org.commonhold.bank;

/** Where an import stands. */
public enum BankImportState {
    READING,
    DONE
}
