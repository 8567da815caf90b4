/** What is known of a unit from a day on: areas by kind, persons, its share in what is common. */
@NullMarked
package org.commonhold.premises;

import org.jspecify.annotations.NullMarked;
