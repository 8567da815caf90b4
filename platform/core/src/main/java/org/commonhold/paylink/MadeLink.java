package org.commonhold.paylink;

/** A new link. @param url the address, to be shown once: it cannot be made out again */
public record MadeLink(PayLinkRow row, String url) {}
