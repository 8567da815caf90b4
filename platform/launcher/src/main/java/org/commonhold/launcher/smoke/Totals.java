package org.commonhold.launcher.smoke;

import com.google.gson.JsonObject;

/** What the run has counted, over all companies. */
public final class Totals {

    long units;
    long accounts;
    long meters;
    long readings;
    long charges;
    long statements;
    long paidMinor;
    long workOrdersDone;
    boolean ledgerBalanced = true;

    JsonObject line(long seconds, long startupSeconds, long megabytes) {
        return Read.json(
                "units", units,
                "accounts", accounts,
                "meters", meters,
                "readings", readings,
                "charges", charges,
                "statements", statements,
                "paid_minor", paidMinor,
                "ledger_balanced", ledgerBalanced,
                "work_orders_done", workOrdersDone,
                "seconds", seconds,
                "startup_seconds", startupSeconds,
                "rss_mb", megabytes);
    }
}
