package org.commonhold.job;

/** Where a job that walks by id goes on, and how many units it has done; stored as {@code id:done}. */
public record Checkpoint(long after, long done) {

    public static Checkpoint of(JobRun job) {
        return job.checkpoint()
                .map(text -> text.split(":", 2))
                .map(parts -> new Checkpoint(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .orElse(new Checkpoint(0, 0));
    }

    public boolean isStart() {
        return after == 0;
    }

    public Checkpoint next(long lastId, int units) {
        return new Checkpoint(lastId, done + units);
    }

    @Override
    public String toString() {
        return after + ":" + done;
    }
}
