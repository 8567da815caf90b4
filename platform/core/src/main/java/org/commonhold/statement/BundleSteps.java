package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonhold.charge.BillingRunId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;

/** The transactions of the bundle. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class BundleSteps {

    private static final int CHUNK = 50;

    private final StatementSql sql;
    private final Statements statements;
    private final Documents documents;

    @Inject
    BundleSteps(StatementSql sql, Statements statements, Documents documents) {
        this.sql = sql;
        this.statements = statements;
        this.documents = documents;
    }

    public long count(BillingRunId run) {
        return sql.noticeCount(run);
    }

    /** Numbers of statements in the order of printing. */
    public List<Long> page(BillingRunId run, int offset) {
        return sql.of(run, offset, CHUNK).stream().map(StatementRow::number).toList();
    }

    /** Each statement's own PDF beside the others; a chunk that is tried again adds nothing twice. */
    public void write(List<Long> numbers, Path folder, List<Path> parts) {
        for (var number : numbers) {
            var file = folder.resolve(number + ".pdf");
            try {
                Files.write(file, statements.pdf(number).content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!parts.contains(file)) {
                parts.add(file);
            }
        }
    }

    public void keep(BillingRunId run, Path whole) {
        try {
            var id = documents.store(
                    DocumentKind.STATEMENT,
                    "statements-" + run.value() + ".pdf",
                    "application/pdf",
                    Files.readAllBytes(whole),
                    null);
            sql.keepBundle(run, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
