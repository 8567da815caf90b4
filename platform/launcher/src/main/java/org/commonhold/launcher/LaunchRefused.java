package org.commonhold.launcher;

/** Why nothing was started, in one line for the person at the terminal. */
final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchRefused(String line) {
        super(line);
    }
}
