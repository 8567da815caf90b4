/** Proof of payment: the PDF that can be printed again at any time, and the mail that says the money has come in. */
@NullMarked
package org.commonhold.receipt;

import org.jspecify.annotations.NullMarked;
