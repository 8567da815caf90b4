/** Why a meter does not bill although it hangs there, from a day on. */
@NullMarked
package org.commonhold.meterfault;

import org.jspecify.annotations.NullMarked;
