package org.commonhold.onboarding;

import org.commonhold.kernel.Problem;

/** A faulty cell: row as the spreadsheet program counts, field code, the cell's text cut at 100 characters, the reason. */
public record ImportProblemRow(int row, String field, String cell, Problem problem) {}
