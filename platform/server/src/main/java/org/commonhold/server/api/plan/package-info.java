/** Instalment plans. */
@NullMarked
package org.commonhold.server.api.plan;

import org.jspecify.annotations.NullMarked;
