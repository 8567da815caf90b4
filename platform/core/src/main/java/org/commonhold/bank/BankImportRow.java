package org.commonhold.bank;

import java.time.Instant;
import java.util.Map;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.job.JobId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A file and what became of its entries.
 *
 * @param profile name of the profile that read it
 * @param repeated entries that were there already
 * @param fee what the bank keeps of a registry
 * @param checked opening and movements make closing in every account of the file
 * @param states how many of its own entries stand where
 */
public record BankImportRow(
        BankImportId id,
        String fileName,
        BankFormat format,
        @Nullable String profile,
        BankImportState state,
        int entries,
        int repeated,
        Money incoming,
        Money outgoing,
        Money fee,
        boolean checked,
        @Nullable JobId job,
        Instant createdAt,
        Map<BankEntryState, Long> states) {}
