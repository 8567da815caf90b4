package org.commonhold.billing;

/** Statements of a run, the mails made for them, and how many of those were sent or could not be delivered. */
public record MailCount(long statements, long queued, long sent, long failed) {}
