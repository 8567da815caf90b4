package org.commonhold.document;

/** What is known of a stored file without its content; {@code size} in bytes. */
public record DocumentFile(DocumentId id, String fileName, String mediaType, long size) {}
