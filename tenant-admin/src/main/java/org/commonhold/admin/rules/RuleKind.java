package org.commonhold.admin.rules;

/** What a company may rule for itself. */
enum RuleKind {
    LATE_FEE,
    DUE_DATE,
    PUBLISHED_RATE,
    ABSENCE,
    INTERRUPTION;

    RulePart part(RuleFields fields) {
        return switch (this) {
            case LATE_FEE -> new LateFeeRulePart(fields);
            case DUE_DATE -> new DueDatePart(fields);
            case PUBLISHED_RATE -> new RatePart(fields);
            case ABSENCE -> new AbsencePart(fields);
            case INTERRUPTION -> new InterruptionPart(fields);
        };
    }
}
