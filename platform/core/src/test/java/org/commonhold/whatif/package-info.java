@NullMarked
package org.commonhold.whatif;

import org.jspecify.annotations.NullMarked;
