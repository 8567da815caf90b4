package org.commonhold.today;

/**
 * One step on a company's way to its first bill.
 *
 * @param done how many are there: units, priced services, staff or owners who came; for the rest 0 or 1
 * @param total of how many, 0 where that is unknown
 */
public record SetupTask(Step step, State state, long done, long total) {

    /** In the order in which they are best done. */
    public enum Step {
        COMPANY,
        ESTATES,
        TARIFFS,
        WINDOW,
        GATEWAY,
        STAFF,
        OWNERS
    }

    /** Blocked: an earlier step has to be done before. */
    public enum State {
        DONE,
        STARTED,
        OPEN,
        BLOCKED
    }

    static SetupTask of(Step step, boolean done) {
        return new SetupTask(step, done ? State.DONE : State.OPEN, done ? 1 : 0, 1);
    }

    /** Done when all of some are done. */
    static SetupTask counted(Step step, long done, long total) {
        var state = State.STARTED;
        if (total == 0) {
            state = State.OPEN;
        } else if (done >= total) {
            state = State.DONE;
        }
        return new SetupTask(step, state, done, total);
    }
}
