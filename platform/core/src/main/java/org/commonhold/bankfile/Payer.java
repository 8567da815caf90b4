package org.commonhold.bankfile;

import org.jspecify.annotations.Nullable;

/** Who stands on the other side of an entry, as far as the bank says. */
public record Payer(
        @Nullable String name,
        @Nullable String account,
        @Nullable String taxNumber) {

    /** Nobody is named. */
    public static final Payer NOBODY = new Payer(null, null, null);

    /** The same with blank texts left out. */
    static Payer of(@Nullable String name, @Nullable String account, @Nullable String taxNumber) {
        return new Payer(text(name), text(account), text(taxNumber));
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
