package org.commonhold.onboarding;

/** One uploaded spreadsheet and what became of it. */
public record ImportId(long value) {}
