/**
 * What would it cost: facts and tariffs in one document, priced lines with their explanation out, nothing stored. The same
 * answer from the API and from a file, so that anyone can check a bill by hand. {@code docs/pricing.md} is the manual.
 */
@NullMarked
package org.commonhold.whatif;

import org.jspecify.annotations.NullMarked;
