/** What is managed: estates, buildings, entrances, units, who owns and occupies them, and the ledger accounts of units. */
@NullMarked
package org.commonhold.estate;

import org.jspecify.annotations.NullMarked;
