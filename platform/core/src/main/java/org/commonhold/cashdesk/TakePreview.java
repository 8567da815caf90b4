package org.commonhold.cashdesk;

import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;

/** What taking the money would do: what the account owes before and after (negative is an advance), and the change to give. */
public record TakePreview(AccountRef account, Money due, Money after, Money change) {}
