package org.commonhold.moneymove;

/** Where a move stands. */
public enum MoveState {
    ASKED,
    DONE,
    DECLINED
}
