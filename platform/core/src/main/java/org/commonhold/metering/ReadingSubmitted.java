package org.commonhold.metering;

import java.time.LocalDate;
import org.commonhold.estate.UnitId;

/** Readings of a unit arrived; fired inside the transaction that stores them, once per receipt. */
public record ReadingSubmitted(UnitId unit, ReadingReceiptId receipt, long number, LocalDate takenOn, int values) {}
