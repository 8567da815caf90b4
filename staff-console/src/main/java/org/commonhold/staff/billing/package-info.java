/** The monthly run, step by step. */
@NullMarked
package org.commonhold.staff.billing;

import org.jspecify.annotations.NullMarked;
