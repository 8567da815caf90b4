package org.commonhold.opening;

import org.commonhold.kernel.Problem;

/** What is wrong with a row; the problem's field is the column: account, service, dueOn, amount. */
public record OpeningFault(int row, Problem problem) {}
