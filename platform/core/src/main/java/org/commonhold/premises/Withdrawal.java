package org.commonhold.premises;

import java.time.Instant;

/** Who took a wrong fact back, when and why; since then it counts nowhere. */
public record Withdrawal(Instant at, String by, String reason) {}
