/** What an account was charged and what was paid, as its people and the office look it up, take it with them, and see it by year. */
@NullMarked
package org.commonhold.moneyhistory;

import org.jspecify.annotations.NullMarked;
