package org.commonhold.bank;

import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankmatch.Match;

/** A movement of a file with the account of the company it is on and whose money it is. */
record Decided(BankEntry entry, OwnAccount account, Match match) {}
