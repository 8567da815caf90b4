/** Long work that survives a lost server: rows in the database decide who runs what, each chunk is one transaction with its checkpoint. */
@NullMarked
package org.commonhold.job;

import org.jspecify.annotations.NullMarked;
