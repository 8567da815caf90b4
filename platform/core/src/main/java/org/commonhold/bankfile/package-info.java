/**
 * The files that banks send and take: pure readers and writers without a database. A reader hands out one entry after the other and
 * never holds the file; what it cannot read exactly it refuses as a whole, with the line and what to do.
 */
@NullMarked
package org.commonhold.bankfile;

import org.jspecify.annotations.NullMarked;
