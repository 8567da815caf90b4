package org.commonhold.dispatch;

import java.time.LocalDate;
import java.time.LocalTime;

/** When the owner may expect the technician, in the company's time zone; ends on the same day. */
public record VisitSlot(LocalDate day, LocalTime from, LocalTime to) {}
