package org.commonhold.today;

import org.commonhold.estate.UnitRef;

/** One of several homes, with how much waits there. */
public record HomeCard(UnitRef unit, int tasks) {}
