/** What the desk prints: slips of operations and reports of shifts, on rolls of 58 and 80 mm and on A4. */
@NullMarked
package org.commonhold.slip;

import org.jspecify.annotations.NullMarked;
