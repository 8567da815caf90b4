package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;

/** Writes a chunk of an import in bulk, inside the caller's transaction. */
@ApplicationScoped
class ImportBulk {

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    ImportBulk(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** Writes the rows, parents first. */
    void write(NewRows rows) {
        bulk.insert("estate", "version, id, name", rows.estates);
        bulk.insert("building", "version, id, estate_id, name", rows.buildings);
        bulk.insert("entrance", "version, id, building_id, name", rows.entrances);
        bulk.insert("unit", "version, id, building_id, entrance_id, number, floor, kind, area, share", rows.units);
        bulk.insert("account", "version, id, unit_id, number, opened_on", rows.accounts);
        bulk.insert("party", "version, id, kind, name, email, phone", rows.people);
        bulk.insert("ownership", "version, id, unit_id, party_id, share, valid_from", rows.ownerships);
        bulk.insert(
                "meter",
                "version, id, unit_id, building_id, resource, serial, installed_on, verification_due",
                rows.meters);
        bulk.insert("meter_register", "version, zone, id, meter_id, digits, decimals, initial_value", rows.registers);
        bulk.insert(
                "reading", "source, confirmed, id, register_id, reading_value, taken_on, received_at", rows.readings);
    }

    void addProblems(ImportId id, List<RowFault> faults) {
        bulk.insert(
                "import_problem",
                "id, import_id, row_no, field, cell_text, message_key, arguments",
                faults.stream()
                        .map(f -> NewRows.row(
                                NewId.next(),
                                id.value(),
                                f.row(),
                                f.field(),
                                f.cell(),
                                f.problem().key(),
                                ImportProblem.joined(f.problem())))
                        .toList());
    }

    /** Faults that may already be stored for these rows. */
    void replaceProblems(ImportId id, List<RowFault> faults) {
        faults.stream()
                .map(RowFault::row)
                .distinct()
                .forEach(row -> sql.update(
                        "delete from import_problem where tenant_id = :tenant and import_id = ? and row_no = ?",
                        id.value(),
                        row));
        addProblems(id, faults);
    }

    void removeProblems(ImportId id) {
        sql.update("delete from import_problem where tenant_id = :tenant and import_id = ?", id.value());
    }

    /** Adds to the counts of what was made; the counts of good and faulty rows stay those of the check. */
    void addMade(ImportId id, ImportCounts made) {
        sql.update(
                "update import_job set buildings = buildings + ?, units = units + ?, accounts = accounts + ?,"
                        + " people = people + ?, meters = meters + ?, unchanged = unchanged + ?"
                        + " where tenant_id = :tenant and id = ?",
                made.buildings(),
                made.units(),
                made.accounts(),
                made.people(),
                made.meters(),
                made.unchanged(),
                id.value());
    }
}
