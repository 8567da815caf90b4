package org.commonhold.metering;

import java.time.Instant;
import java.util.List;
import org.commonhold.estate.UnitId;

/** The proof of a submission: number, moment and the values as they were handed in. */
public record ReadingReceiptDetails(
        ReadingReceiptId id, long number, UnitId unit, String address, Instant receivedAt, List<ReadingRow> readings) {}
