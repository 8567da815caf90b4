/** The company's own rules and contact data. */
@NullMarked
package org.commonhold.admin.settings;

import org.jspecify.annotations.NullMarked;
