/**
 * Debts paid in instalments. A plan covers the charges that are due when it is agreed; while it is kept, no late fee grows for them,
 * and when it is broken the late fee is what it would have been without. Nothing is booked: the debt stays what it is.
 */
@NullMarked
package org.commonhold.plan;

import org.jspecify.annotations.NullMarked;
