/** Bank files in, and whose the money is. */
@NullMarked
package org.commonhold.server.api.bank;

import org.jspecify.annotations.NullMarked;
