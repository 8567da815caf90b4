package org.commonhold.job;

import java.time.Duration;

/**
 * Short work that is done again and again, on one node at a time. Found by CDI; runs without an actor or company, so it
 * asks for ids first and then visits each company as {@code Actor.system}.
 */
public interface RecurringWork {

    /** Stable name, such as {@code outbox}. */
    String name();

    /** The pause between the end of one round and the start of the next. */
    Duration every();

    /** One round. An exception is logged; the next round comes all the same. */
    void run();
}
