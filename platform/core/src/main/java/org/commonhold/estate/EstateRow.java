package org.commonhold.estate;

import org.jspecify.annotations.Nullable;

/** An estate in a list, with how much is in it. */
public record EstateRow(EstateId id, String name, @Nullable String address, long buildings, long units) {}
