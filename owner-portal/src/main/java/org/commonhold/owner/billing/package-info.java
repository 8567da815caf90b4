/** Where the owner stands, and why a statement is what it is. */
@NullMarked
package org.commonhold.owner.billing;

import org.jspecify.annotations.NullMarked;
