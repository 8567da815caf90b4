package org.commonhold.plan;

/** One instalment plan. */
public record PlanId(long value) {}
