package org.commonhold.search;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.jspecify.annotations.Nullable;

/** Which accounts to list: null means any; {@code indebted} leaves out those that owe nothing. */
public record AccountFilter(
        @Nullable EstateId estate, @Nullable BuildingId building, boolean indebted) {}
