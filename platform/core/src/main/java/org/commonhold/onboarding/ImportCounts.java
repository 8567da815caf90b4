package org.commonhold.onboarding;

/** What an import would make (after a check) or has made (after it was applied), and how its rows were judged. */
public record ImportCounts(
        int goodRows, int faultyRows, int buildings, int units, int accounts, int people, int meters, int unchanged) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                goodRows + other.goodRows,
                faultyRows + other.faultyRows,
                buildings + other.buildings,
                units + other.units,
                accounts + other.accounts,
                people + other.people,
                meters + other.meters,
                unchanged + other.unchanged);
    }
}
