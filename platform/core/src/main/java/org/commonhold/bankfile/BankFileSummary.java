package org.commonhold.bankfile;

import java.util.List;
import org.commonhold.kernel.Money;

/**
 * What a file holds as a whole, once it has been read to its end and everything in it fits.
 *
 * @param fee of a registry: what the bank keeps of the sum; zero otherwise
 */
public record BankFileSummary(
        BankFormat format, List<BankStatement> statements, int entries, Money incoming, Money outgoing, Money fee) {

    public BankFileSummary {
        statements = List.copyOf(statements);
    }
}
