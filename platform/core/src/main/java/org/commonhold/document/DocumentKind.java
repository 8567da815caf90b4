package org.commonhold.document;

/** What a stored file is. */
public enum DocumentKind {
    STATEMENT,
    RECEIPT,
    READING_RECEIPT,
    PHOTO,
    /** An act, certificate or letter that a decision rests on. */
    EVIDENCE,
    IMPORT,
    /** What was written for a bank. */
    BANK_FILE,
    ERROR_FILE,
    /** Made for whoever asks and not kept. */
    EXPORT
}
