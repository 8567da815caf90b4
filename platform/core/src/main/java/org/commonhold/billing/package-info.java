/** Charges of a month: dry run, approval, posting, statements. Every line keeps its explanation; running again changes nothing. */
@NullMarked
package org.commonhold.billing;

import org.jspecify.annotations.NullMarked;
