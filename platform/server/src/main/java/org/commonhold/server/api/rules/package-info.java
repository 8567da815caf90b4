/** The dated rules that a company follows, and where it is paid to. */
@NullMarked
package org.commonhold.server.api.rules;

import org.jspecify.annotations.NullMarked;
