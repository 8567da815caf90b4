package org.commonhold.job;

/** The server goes down: the run ends at a chunk border and is taken up again from its checkpoint. */
final class JobPaused extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
