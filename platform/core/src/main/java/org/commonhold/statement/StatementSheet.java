package org.commonhold.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is printed on a statement; {@code issuedOn} is the company's day. */
record StatementSheet(
        StatementDetails details, String company, @Nullable String phone, List<String> owners, LocalDate issuedOn) {}
