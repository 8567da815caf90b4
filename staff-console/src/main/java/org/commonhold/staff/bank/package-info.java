/** The bank desk: files in, whose the money is, how registries are read, debts out. */
@NullMarked
package org.commonhold.staff.bank;

import org.jspecify.annotations.NullMarked;
