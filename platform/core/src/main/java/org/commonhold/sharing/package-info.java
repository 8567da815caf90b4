/**
 * What falls on several accounts at once is divided before any of them is priced: a common cost, and what a building used beyond its
 * units. Nothing is lost, and memory does not grow with the units.
 */
@NullMarked
package org.commonhold.sharing;

import org.jspecify.annotations.NullMarked;
