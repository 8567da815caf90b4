package org.commonhold.search;

/**
 * Something that was found.
 *
 * @param what its number, name or address
 * @param detail where it belongs
 * @param target account number; of a payment its id, of a request its number
 */
public record Hit(Kind kind, String what, String detail, String target) {

    /** What was found, in the order in which it is shown. */
    public enum Kind {
        ACCOUNT,
        UNIT,
        PERSON,
        METER,
        STATEMENT,
        PAYMENT,
        REQUEST
    }
}
