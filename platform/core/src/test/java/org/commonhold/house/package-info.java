/** The rules of the house as tests; each has a deliberate offender that it must report. */
@NullMarked
package org.commonhold.house;

import org.jspecify.annotations.NullMarked;
