package org.commonhold.paylink;

import org.commonhold.estate.AccountId;

/** What a usable link leads to, in the company that {@link LinkDoor#company} has named. */
public record LinkTarget(PayLinkId link, AccountId account) {}
