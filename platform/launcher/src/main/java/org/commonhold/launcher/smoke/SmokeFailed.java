package org.commonhold.launcher.smoke;

/** A step did not do what it must. */
public final class SmokeFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SmokeFailed(String what) {
        super(what);
    }

    /** Goes on when it is so, otherwise ends the run with these words. */
    public static void unless(boolean so, String otherwise) {
        if (!so) {
            throw new SmokeFailed(otherwise);
        }
    }
}
