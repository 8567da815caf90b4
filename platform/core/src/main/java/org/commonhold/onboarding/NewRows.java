package org.commonhold.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows a chunk adds, by table, each in the order of the columns of its INSERT in {@link ImportBulk}. */
final class NewRows {

    final List<@Nullable Object[]> estates = new ArrayList<>();
    final List<@Nullable Object[]> buildings = new ArrayList<>();
    final List<@Nullable Object[]> entrances = new ArrayList<>();
    final List<@Nullable Object[]> units = new ArrayList<>();
    final List<@Nullable Object[]> accounts = new ArrayList<>();
    final List<@Nullable Object[]> people = new ArrayList<>();
    final List<@Nullable Object[]> ownerships = new ArrayList<>();
    final List<@Nullable Object[]> meters = new ArrayList<>();
    final List<@Nullable Object[]> registers = new ArrayList<>();
    final List<@Nullable Object[]> readings = new ArrayList<>();

    static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }
}
