/** The person, their homes and their language. */
@NullMarked
package org.commonhold.owner.me;

import org.jspecify.annotations.NullMarked;
