package org.commonhold.job;

/** This node was thought dead and another one runs the job now: what this run does no longer counts. */
final class JobTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
