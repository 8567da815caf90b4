/** How a company bills: who may approve, and which months are closed. */
@NullMarked
package org.commonhold.policy;

import org.jspecify.annotations.NullMarked;
