/** Administration by a company's own administrator and by the platform operator. */
@NullMarked
package org.commonhold.admin;

import org.jspecify.annotations.NullMarked;
