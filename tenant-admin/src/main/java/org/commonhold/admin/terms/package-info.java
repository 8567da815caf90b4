/** The form of a tariff's terms: for each way to charge exactly the fields it needs. */
@NullMarked
package org.commonhold.admin.terms;

import org.jspecify.annotations.NullMarked;
