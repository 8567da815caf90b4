/** The whole product, started once for all tests of this module, and what they need to drive it from outside. */
@NullMarked
package org.commonhold.server.testing;

import org.jspecify.annotations.NullMarked;
