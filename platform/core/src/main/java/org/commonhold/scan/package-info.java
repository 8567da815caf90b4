/** Whose bill is this? Reads the text of payment codes and finds the account by whatever the payer shows or says. */
@NullMarked
package org.commonhold.scan;

import org.jspecify.annotations.NullMarked;
