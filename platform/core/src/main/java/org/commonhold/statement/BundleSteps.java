package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.kernel.NotFound;
import org.commonhold.statement.BundleSql.Bundle;

/** The transactions of the bundle. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class BundleSteps {

    private static final int CHUNK = 50;

    private final BundleSql sql;
    private final Statements statements;
    private final Documents documents;

    @Inject
    BundleSteps(BundleSql sql, Statements statements, Documents documents) {
        this.sql = sql;
        this.statements = statements;
        this.documents = documents;
    }

    /** What was asked for. */
    public Bundle bundle(long id) {
        return sql.bundle(id).orElseThrow(() -> new NotFound("bundle"));
    }

    public long count(Bundle bundle) {
        return sql.count(bundle.run(), bundle.estate());
    }

    /** Numbers of statements in the order of printing. */
    public List<Long> page(Bundle bundle, int offset) {
        return sql.numbers(bundle, offset, CHUNK);
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

    public void keep(Bundle bundle, Path whole) {
        var estate = bundle.estate();
        var name = "statements-" + bundle.run().value() + (estate == null ? "" : "-" + estate.value()) + ".pdf";
        sql.keep(bundle, documents.store(DocumentKind.STATEMENT, name, "application/pdf", whole, null));
    }
}
