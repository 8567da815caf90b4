/** The main job on the screens: from opening a company to a paid bill, a repair and an announcement that was read. */
@NullMarked
package org.commonhold.server.journey;

import org.jspecify.annotations.NullMarked;
