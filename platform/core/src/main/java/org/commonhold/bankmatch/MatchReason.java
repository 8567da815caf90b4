package org.commonhold.bankmatch;

/** Why an account is taken for the one that money is for. */
public enum MatchReason {
    /** Its number is named. */
    ACCOUNT,
    /** One of its bills is named. */
    STATEMENT,
    /** A creditor reference (ISO 11649) names it. */
    REFERENCE,
    /** The same payer has paid for it before, and the sum fits. */
    PAYER,
    /** Owner's name and what the account owes. */
    NAME,
    /** We have collected it. */
    COLLECTION,
    /** It is what a registry passes on. */
    REGISTRY,
    /** Several are named, or the sum was booked by hand these days. */
    DOUBT,
    /** A person has said so. */
    PERSON
}
