package org.commonhold.fiscal;

/** A register of receipts. Never called inside a transaction. */
interface FiscalRegister {

    FiscalProvider provider();

    /** Hands a receipt in; the same key twice gives the same receipt. */
    FiscalAnswer send(FiscalAccess access, FiscalData receipt) throws FiscalFailure;

    /** What became of a receipt that was taken. */
    FiscalAnswer ask(FiscalAccess access, String id) throws FiscalFailure;
}
