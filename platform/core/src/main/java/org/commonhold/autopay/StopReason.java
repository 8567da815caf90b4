package org.commonhold.autopay;

/** Why an autopay takes nothing any more. */
public enum StopReason {
    /** The owner has ended it. */
    OWNER,
    /** The owner has asked for something else instead. */
    REPLACED,
    /** The card was refused to the last try. */
    DECLINED
}
