package org.commonhold.server.api;

/** What was made or started: its id. */
public record Made(Object id) {}
