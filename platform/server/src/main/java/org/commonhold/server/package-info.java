/** Puts the portals, the core and the edge together into one application. */
@NullMarked
package org.commonhold.server;

import org.jspecify.annotations.NullMarked;
