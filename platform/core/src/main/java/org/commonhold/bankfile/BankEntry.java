package org.commonhold.bankfile;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money on a bank account.
 *
 * @param line where it stands in the file, from 1
 * @param account the company's own account; empty where the file does not name it
 * @param amount what came in; negative is what went out, zero a notice without money
 * @param fee what the bank keeps of it; zero but in a registry
 * @param owner account number of the owner, where the file has a column for it
 * @param texts what the payer wrote and what references the bank passed on
 * @param endToEnd our own reference of a collection, or the trace of what is returned
 * @param returnReason code of the bank when the entry takes an earlier one back
 * @param identity the same for the same movement in whatever file of this account
 * @param group identity of the batch that the movement is a part of; else its own
 */
public record BankEntry(
        int line,
        String account,
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        Money amount,
        Money fee,
        Payer payer,
        @Nullable String owner,
        List<String> texts,
        @Nullable String endToEnd,
        @Nullable String returnReason,
        String identity,
        String group) {

    public BankEntry {
        texts = texts.stream().filter(t -> !t.isBlank()).map(String::strip).toList();
    }

    /** The texts in one line. */
    public String text() {
        return String.join(" ", texts);
    }
}
