package org.commonhold.dispatch;

import org.commonhold.security.UserId;

/**
 * A technician for a job, with the reasons for his place in the ranking.
 *
 * @param busyMinutes what he has on that day apart from this job, of {@link BoardLane#WORKDAY}
 * @param sameBuilding how many of those jobs lie in the same building
 * @param free nothing else touches the slot
 * @param fits the job still fits into his working day
 */
public record Proposal(UserId technician, String name, int busyMinutes, int sameBuilding, boolean free, boolean fits) {}
