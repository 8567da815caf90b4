@NullMarked
package org.commonhold.pricing;

import org.jspecify.annotations.NullMarked;
