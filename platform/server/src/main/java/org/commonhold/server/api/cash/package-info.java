/** The cash desk over HTTP: shifts, operations, card readers, fiscal receipts. */
@NullMarked
package org.commonhold.server.api.cash;

import org.jspecify.annotations.NullMarked;
