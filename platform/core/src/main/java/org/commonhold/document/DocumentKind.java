package org.commonhold.document;

/** What a stored file is. */
public enum DocumentKind {
    STATEMENT,
    RECEIPT,
    READING_RECEIPT,
    PHOTO,
    IMPORT,
    ERROR_FILE
}
