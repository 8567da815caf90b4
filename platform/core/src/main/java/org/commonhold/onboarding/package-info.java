/** A company's spreadsheet becomes estates, units, accounts, people and meters: dry run first, then all good rows; the same file twice changes nothing. */
@NullMarked
package org.commonhold.onboarding;

import org.jspecify.annotations.NullMarked;
