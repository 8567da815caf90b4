/** Whose money is it? Reads what a movement at the bank says and looks up what the company knows of that. */
@NullMarked
package org.commonhold.bankmatch;

import org.jspecify.annotations.NullMarked;
