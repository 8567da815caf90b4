/**
 * The monthly document on paper: everything that the law of the country, or custom, wants on it, in the layout of the
 * company's rule pack, with a code for payment whose sum is the amount due. Made once and kept.
 */
@NullMarked
package org.commonhold.paper;

import org.jspecify.annotations.NullMarked;
