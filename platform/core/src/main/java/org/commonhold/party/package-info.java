/** People and organisations that own, live in or rent units. */
@NullMarked
package org.commonhold.party;

import org.jspecify.annotations.NullMarked;
