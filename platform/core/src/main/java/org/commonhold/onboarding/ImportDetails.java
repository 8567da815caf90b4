package org.commonhold.onboarding;

import java.util.List;
import java.util.Map;
import org.commonhold.columns.SheetSample;
import org.commonhold.job.JobId;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param mapping field code to column, from 0
 * @param missing required fields without a column
 * @param job the check or application that runs or ran last
 * @param refusal why the whole file is refused
 */
public record ImportDetails(
        ImportRow row,
        Map<String, Integer> mapping,
        List<String> missing,
        SheetSample sample,
        @Nullable JobId job,
        @Nullable Problem refusal) {

    public ImportId id() {
        return row.id();
    }
}
