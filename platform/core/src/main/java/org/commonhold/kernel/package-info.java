/** What every feature speaks: money, periods, problems, ids, texts and the clock. Knows no feature. */
@NullMarked
package org.commonhold.kernel;

import org.jspecify.annotations.NullMarked;
