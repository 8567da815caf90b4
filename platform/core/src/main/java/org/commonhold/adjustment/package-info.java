/**
 * Putting right what was charged: absence, interruption, quality, a wrong price, a late reading. A rule or a person says
 * how much, a document shows why, a second person approves, and the next bill carries a signed line that names the line
 * it corrects. Posted lines never change.
 */
@NullMarked
package org.commonhold.adjustment;

import org.jspecify.annotations.NullMarked;
