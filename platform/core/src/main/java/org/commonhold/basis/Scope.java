package org.commonhold.basis;

import org.jspecify.annotations.Nullable;

/** The accounts of a company that something is for: all, those of an estate or of a building, or one. */
public record Scope(
        @Nullable Long estate,
        @Nullable Long building,
        @Nullable Long account) {

    public static final Scope COMPANY = new Scope(null, null, null);

    public static Scope estate(long id) {
        return new Scope(id, null, null);
    }

    public static Scope building(long id) {
        return new Scope(null, id, null);
    }

    public static Scope account(long id) {
        return new Scope(null, null, id);
    }

    /** A condition on account {@code a} and building {@code b}, to follow others. */
    public String condition() {
        return (estate == null ? "" : " and b.estate_id = " + estate)
                + (building == null ? "" : " and b.id = " + building)
                + (account == null ? "" : " and a.id = " + account);
    }

    /** The account is one of them. */
    public boolean holds(BilledAccount other) {
        return (estate == null || estate == other.estate())
                && (building == null || building == other.building())
                && (account == null || account == other.account().value());
    }
}
