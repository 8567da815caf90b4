package org.commonhold.statement;

/** Statements of a run, the mails made for them, and how many of those were sent or could not be delivered. */
public record MailCount(long statements, long queued, long sent, long failed) {

    /** Statements without a mail: the owners have no address, or it is not yet their turn. */
    public long without() {
        return statements - queued;
    }
}
