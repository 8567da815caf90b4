package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankfile.BankFiles;
import org.commonhold.bankmatch.Matching;
import org.commonhold.document.Documents;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/**
 * Takes in the entries of a file, some dozens a transaction. The checkpoint is how many are behind it; what is there already changes
 * nothing, so a chunk may be repeated.
 */
@ApplicationScoped
class BankImportRun implements JobHandler {

    static final String KIND = "bank-import";
    private static final int CHUNK = 50;

    private final ImportFacts facts;
    private final Documents documents;
    private final Matching matching;
    private final EntryIntake intake;
    private final ImportEnd end;

    @Inject
    BankImportRun(ImportFacts facts, Documents documents, Matching matching, EntryIntake intake, ImportEnd end) {
        this.facts = facts;
        this.documents = documents;
        this.matching = matching;
        this.intake = intake;
        this.end = end;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BANK_WORK;
    }

    @Override
    public void run(JobRun run) {
        var source = facts.of(new BankImportId(run.subject()));
        run.total(source.entries());
        var work = new Work(run, source);
        try (var file = LocalFile.of(documents, source.document())) {
            BankFiles.read(file, source.format(), source.profile(), source.currency(), work::take);
        }
        work.flush();
        if (!work.stopped) {
            run.chunk(source.entries(), String.valueOf(source.entries()), () -> end.close(source.id()));
            end.returns(source.id());
        }
    }

    /** One pass over the file. */
    private final class Work {

        private final JobRun run;
        private final ImportFacts.Source source;
        private final List<BankEntry> chunk = new ArrayList<>();
        private final int behind;
        private int read;
        private boolean stopped;

        Work(JobRun run, ImportFacts.Source source) {
            this.run = run;
            this.source = source;
            behind = run.checkpoint()
                    .filter(c -> !c.isEmpty())
                    .map(Integer::parseInt)
                    .orElse(0);
        }

        void take(BankEntry entry) {
            read++;
            if (read <= behind || stopped) {
                return;
            }
            chunk.add(entry);
            if (chunk.size() == CHUNK) {
                flush();
            }
        }

        void flush() {
            stopped = stopped || run.cancelled();
            if (!chunk.isEmpty() && !stopped) {
                var decided = decide(List.copyOf(chunk), source.accounts());
                run.chunk(read, String.valueOf(read), () -> intake.take(source.id(), source.ofRegistry(), decided));
            }
            chunk.clear();
        }

        /** Before the transaction that books: there the accounts are locked before anything is read. */
        private List<Decided> decide(List<BankEntry> entries, Map<String, OwnAccount> accounts) {
            var matches = matching.decide(entries);
            var decided = new ArrayList<Decided>();
            for (int i = 0; i < entries.size(); i++) {
                var own = Objects.requireNonNull(
                        accounts.get(OwnAccount.plain(entries.get(i).account())));
                decided.add(new Decided(entries.get(i), own, matches.get(i)));
            }
            return decided;
        }
    }
}
