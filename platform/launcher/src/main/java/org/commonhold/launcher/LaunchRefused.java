package org.commonhold.launcher;

/** Why nothing was started, in one line for the person at the terminal. */
public final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchRefused(String line) {
        super(line);
    }
}
