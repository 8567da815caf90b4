package org.commonhold.onboarding;

import org.commonhold.kernel.Problem;

/** What is wrong in one cell of a row; the cell's text is cut at 100 characters. */
record RowFault(int row, String field, String cell, Problem problem) {

    private static final int MAX = 100;

    RowFault {
        cell = cell.codePointCount(0, cell.length()) > MAX
                ? cell.substring(0, cell.offsetByCodePoints(0, MAX - 1)) + "…"
                : cell;
    }
}
