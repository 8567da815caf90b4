package org.commonhold.document;

/** A file as it is handed out. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredDocument(DocumentId id, DocumentKind kind, String fileName, String mediaType, byte[] content) {}
