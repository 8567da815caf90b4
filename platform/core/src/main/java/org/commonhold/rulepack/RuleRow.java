package org.commonhold.rulepack;

/** A rule that holds; {@code own}: the company's, otherwise of its pack. */
public record RuleRow(String slot, boolean own, DatedRule dated) {}
