/**
 * What the columns of a spreadsheet mean: guessed from headers in English, Russian or Chinese, re-mappable by people, and how a
 * cell becomes text, a number, a share or a date without guessing an order of day and month.
 */
@NullMarked
package org.commonhold.columns;

import org.jspecify.annotations.NullMarked;
