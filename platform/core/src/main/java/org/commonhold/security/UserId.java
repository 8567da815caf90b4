package org.commonhold.security;

/** A login: of a company, or of the platform operator. */
public record UserId(long value) {}
