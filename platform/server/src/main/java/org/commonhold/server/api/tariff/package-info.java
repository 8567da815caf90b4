/** Services and their dated prices. */
@NullMarked
package org.commonhold.server.api.tariff;

import org.jspecify.annotations.NullMarked;
