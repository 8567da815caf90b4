package org.commonhold.party;

import org.jspecify.annotations.Nullable;

/** A person or organisation in a list. */
public record PartyRow(
        PartyId id,
        PartyKind kind,
        String name,
        @Nullable String email,
        @Nullable String phone) {}
