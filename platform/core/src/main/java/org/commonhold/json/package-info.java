/**
 * Records as JSON and back, for the API, for what is stored as JSON and for files: strict, exact, and every refusal names the
 * property that is wrong. A sealed interface is an object whose {@code type} names the record.
 */
@NullMarked
package org.commonhold.json;

import org.jspecify.annotations.NullMarked;
