package org.commonhold.admin.imports;

import java.util.Map;
import java.util.function.Consumer;
import org.commonhold.onboarding.ImportId;
import org.commonhold.onboarding.Imports;

/** What a person can do with an import; each act leads to the page where its outcome is seen. */
final class ImportSteps {

    private final ImportId id;
    private final Imports imports;
    private final Consumer<ImportStep> goTo;
    private final Runnable refresh;

    ImportSteps(ImportId id, Imports imports, Consumer<ImportStep> goTo, Runnable refresh) {
        this.id = id;
        this.imports = imports;
        this.goTo = goTo;
        this.refresh = refresh;
    }

    void check(Map<String, Integer> columns) {
        imports.changeMapping(id, columns);
        check();
    }

    void check() {
        imports.startCheck(id);
        goTo.accept(ImportStep.CHECK);
    }

    void apply(boolean goodRowsOnly) {
        imports.startApply(id, goodRowsOnly);
        goTo.accept(ImportStep.RESULT);
    }

    void cancel() {
        imports.cancel(id);
    }

    /** Shows the import as it is by now. */
    void refresh() {
        refresh.run();
    }
}
