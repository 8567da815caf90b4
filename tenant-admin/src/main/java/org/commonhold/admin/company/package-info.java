/** The company's own data. */
@NullMarked
package org.commonhold.admin.company;

import org.jspecify.annotations.NullMarked;
