package org.commonhold.workorder;

/** A picture as it was sent: JPEG, PNG or WebP of up to 10 MB. */
@SuppressWarnings("ArrayRecordComponent")
public record PhotoUpload(String fileName, byte[] bytes) {}
