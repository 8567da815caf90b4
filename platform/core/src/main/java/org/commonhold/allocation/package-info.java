/**
 * Which money pays which charge: payments by the order of the rules of their day, credits what they correct, then their service,
 * then their fund; what is left is an advance and pays what comes next. Every sum is a row, also when it is taken back.
 */
@NullMarked
package org.commonhold.allocation;

import org.jspecify.annotations.NullMarked;
