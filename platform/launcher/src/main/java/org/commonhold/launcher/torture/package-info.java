/**
 * Tortures the product for a while and then asks whether it has kept its word: everything is started as processes of its own and
 * killed by their ids, and what the gateway did is compared with the books as sets.
 */
@NullMarked
package org.commonhold.launcher.torture;

import org.jspecify.annotations.NullMarked;
