package org.commonhold.bankmatch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.estate.AccountId;

/**
 * What the company's data say to the clues of some movements.
 *
 * @param accounts by number
 * @param references accounts by their number in letters and figures only, without leading zeros
 * @param statements accounts by the number of a bill
 * @param payers accounts that a payer has paid for, by hash of the payer
 * @param names accounts by their owners' names in capitals
 * @param due what accounts owe, minor units
 * @param paid sums in minor units that came in for an account from the bank before
 * @param recorded account and minor units of transfers that a person has booked these days
 */
record MatchFacts(
        Map<String, AccountId> accounts,
        Map<String, AccountId> references,
        Map<Long, AccountId> statements,
        Map<String, List<AccountId>> payers,
        Map<String, List<AccountId>> names,
        Map<AccountId, Long> due,
        Map<AccountId, Set<Long>> paid,
        Set<String> recorded) {}
