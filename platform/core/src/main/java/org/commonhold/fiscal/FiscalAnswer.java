package org.commonhold.fiscal;

/** What a register says of a receipt. */
sealed interface FiscalAnswer {

    /** It has it; {@code id} is what it calls it. */
    record Taken(String id) implements FiscalAnswer {}

    record Registered(FiscalMarks marks) implements FiscalAnswer {}

    /** A clear no, with the register's words. */
    record Refused(String reason) implements FiscalAnswer {}
}
