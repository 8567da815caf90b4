/** A cloud register for fiscal receipts that speaks the interface of ATOL Online, version 4; for demo and tests. */
@NullMarked
package org.commonhold.sandbox.fiscal;

import org.jspecify.annotations.NullMarked;
