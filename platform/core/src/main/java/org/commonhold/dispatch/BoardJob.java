package org.commonhold.dispatch;

import org.commonhold.workorder.WorkOrderRow;

/**
 * A job on the board; minutes are counted from midnight of the day and cut at its ends.
 *
 * @param late the slot is over and the technician has not arrived
 */
public record BoardJob(WorkOrderRow order, int fromMinute, int toMinute, boolean late) {}
