/** What is known of accounts for a month, gathered in chunks: a handful of statements, never a query for each account. */
@NullMarked
package org.commonhold.basis;

import org.jspecify.annotations.NullMarked;
