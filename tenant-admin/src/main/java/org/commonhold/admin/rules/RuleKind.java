package org.commonhold.admin.rules;

/** What a company may rule for itself. */
enum RuleKind {
    LATE_FEE,
    DUE_DATE,
    PUBLISHED_RATE,
    RATE_CAP,
    MISSING_READING,
    ABSENCE,
    INTERRUPTION,
    QUALITY,
    ALLOCATION_ORDER;

    RulePart part(RuleFields fields) {
        return switch (this) {
            case LATE_FEE -> new LateFeeRulePart(fields);
            case DUE_DATE -> new DueDatePart(fields);
            case PUBLISHED_RATE -> new RatePart(fields);
            case RATE_CAP -> new RateCapPart(fields);
            case MISSING_READING -> new MissingReadingPart(fields);
            case ABSENCE -> new AbsencePart(fields);
            case INTERRUPTION -> new InterruptionPart(fields);
            case QUALITY -> new QualityPart(fields);
            case ALLOCATION_ORDER -> new AllocationOrderPart(fields);
        };
    }
}
