/** The monthly statement of an account: what is due and why, as page, PDF and mail. A statement is never changed. */
@NullMarked
package org.commonhold.statement;

import org.jspecify.annotations.NullMarked;
