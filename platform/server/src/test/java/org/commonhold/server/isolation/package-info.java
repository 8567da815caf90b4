/** The third lock of tenancy, over the whole surface: whatever can be called, called with another company's ids. */
@NullMarked
package org.commonhold.server.isolation;

import org.jspecify.annotations.NullMarked;
