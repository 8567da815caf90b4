package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what banks send. A file is read to its end first: one that does not add up, or is of an account that is not the company's, is
 * refused and leaves nothing behind. Then a job stores and books its entries. The same file again, or one that overlaps, adds only
 * what is new.
 */
@ApplicationScoped
@Transactional
public class BankImports {

    private static final int NAME = 200;

    private final BankStore store;
    private final BankSql sql;
    private final FileCheck check;
    private final Documents documents;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BankImports(
            BankStore store,
            BankSql sql,
            FileCheck check,
            Documents documents,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.sql = sql;
        this.check = check;
        this.documents = documents;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Up to 50 MB. The answer's job takes the entries in. */
    public BankImportRow upload(UploadBankFile upload) {
        var actor = Access.require(Permission.BANK_WORK);
        var profile = upload.profile();
        if (profile != null) {
            store.profile(profile);
        }
        try (var file = LocalFile.of(upload.content())) {
            var checked = check.check(file, profile, upload.bankAccount());
            var name = name(upload.fileName());
            var document = documents.store(DocumentKind.IMPORT, name, "application/octet-stream", file.path(), null);
            var imported = new BankImport(document, name, checked.summary(), clock.instant())
                    .by(actor.id())
                    .read(checked.profile(), checked.bankAccount());
            store.add(imported);
            store.flush();
            imported.startedAs(jobs.start(BankImportRun.KIND, imported.id()));
            audit.record("bank.import", "BANK_IMPORT", imported.id(), name);
            return details(imported.importId());
        }
    }

    private static String name(String given) {
        var name = given.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }

    /** Goes on with a file whose job was stopped. */
    public BankImportRow resume(BankImportId id) {
        Access.require(Permission.BANK_WORK);
        var imported = store.imported(id);
        if (imported.state() == BankImportState.READING) {
            imported.startedAs(jobs.start(BankImportRun.KIND, id.value()));
        }
        return details(id);
    }

    /** Newest first; without counts by state. */
    public List<BankImportRow> list(int offset, int limit) {
        Access.require(Permission.BANK_WORK);
        return sql.imports(offset, limit);
    }

    public BankImportRow details(BankImportId id) {
        Access.require(Permission.BANK_WORK);
        return sql.imported(id).orElseThrow(() -> new NotFound("import"));
    }

    /** The entries of a file by line; those that were there already belong to the file that brought them. */
    public List<BankEntryRow> entries(BankImportId id, @Nullable BankEntryState state, int offset, int limit) {
        Access.require(Permission.BANK_WORK);
        details(id);
        return sql.entries(id, state, offset, limit);
    }
}
