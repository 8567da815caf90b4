/** What is known of a unit from a day on: areas by kind, persons, its share in what is common; of a building its common area. */
@NullMarked
package org.commonhold.premises;

import org.jspecify.annotations.NullMarked;
