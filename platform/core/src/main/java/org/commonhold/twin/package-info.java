/**
 * Two settled payments of the same account and sum within the company's window look like one paid twice. The case is opened when the
 * second is booked and waits for a person: give it back, or keep it as credit.
 */
@NullMarked
package org.commonhold.twin;

import org.jspecify.annotations.NullMarked;
