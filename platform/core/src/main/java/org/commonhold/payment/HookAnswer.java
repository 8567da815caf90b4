package org.commonhold.payment;

/** What the gateway is told about its event. */
public enum HookAnswer {
    /** Taken in, or known already: 200. */
    OK,
    /** Unknown address, wrong signature, wrong time: 400, nothing stored, and no hint which of these it was. */
    REFUSED,
    /** The gateway could not be asked back: 503, so that it sends the event again. */
    LATER
}
