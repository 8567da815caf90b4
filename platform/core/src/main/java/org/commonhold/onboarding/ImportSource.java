package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.document.Documents;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** What the jobs need to know of an import before they read its rows. */
@ApplicationScoped
@Transactional
class ImportSource {

    private final ImportStore store;
    private final Documents documents;
    private final Companies companies;
    private final Clock clock;

    @Inject
    ImportSource(ImportStore store, Documents documents, Companies companies, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.companies = companies;
        this.clock = clock;
    }

    /** The file, its mapping, and the first day of this month in the company's zone, when everything it makes starts. */
    record Source(
            ImportId id, String estate, SheetWalk walk, SheetWalk.@Nullable Facts known, LocalDate day, Instant now) {

        /** As the dry run has found them; a file that has had none is read for them. */
        SheetWalk.Facts facts() {
            return known == null ? walk.facts() : known;
        }
    }

    public Source of(long subject) {
        var job = store.job(new ImportId(subject));
        var now = clock.instant();
        return new Source(
                job.importId(),
                job.estateName(),
                new SheetWalk(documents.load(job.document()).content(), job.mapping()),
                job.facts(),
                LocalDate.ofInstant(now, companies.current().timeZone()).withDayOfMonth(1),
                now);
    }
}
