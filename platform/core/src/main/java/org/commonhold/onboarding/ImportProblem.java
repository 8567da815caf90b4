package org.commonhold.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.TenantRow;
import org.jspecify.annotations.Nullable;

/** A fault that a check found in a row. */
@Entity
@Table(name = "import_problem")
class ImportProblem extends TenantRow {

    private static final String SEPARATOR = "\u001F";
    private static final int MAX_ARGUMENTS = 500;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "row_no")
    private int rowNo;

    private @Nullable String field;

    @Column(name = "cell_text")
    private @Nullable String cellText;

    @Column(name = "message_key")
    private String messageKey;

    private @Nullable String arguments;

    @SuppressWarnings("NullAway.Init")
    protected ImportProblem() {}

    ImportProblemRow row() {
        return new ImportProblemRow(
                rowNo,
                field == null ? "" : field,
                cellText == null ? "" : cellText,
                parsed(messageKey, arguments, field));
    }

    /** Arguments as one text. */
    static String joined(Problem problem) {
        var text = problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return text.length() > MAX_ARGUMENTS ? text.substring(0, MAX_ARGUMENTS) : text;
    }

    static Problem parsed(String key, @Nullable String arguments, @Nullable String field) {
        List<Object> list =
                arguments == null || arguments.isEmpty() ? List.of() : List.of((Object[]) arguments.split(SEPARATOR));
        return new Problem(key, list, field);
    }
}
