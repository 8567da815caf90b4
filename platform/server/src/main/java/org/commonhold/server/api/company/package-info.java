/** The company itself and the record of what was done in it. */
@NullMarked
package org.commonhold.server.api.company;

import org.jspecify.annotations.NullMarked;
