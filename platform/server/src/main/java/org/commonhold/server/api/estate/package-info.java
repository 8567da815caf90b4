/** Estates, buildings, units, accounts and their people. */
@NullMarked
package org.commonhold.server.api.estate;

import org.jspecify.annotations.NullMarked;
