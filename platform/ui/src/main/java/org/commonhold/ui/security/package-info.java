/** Sign-in and sign-out as the portals see them; the only place of the kit that knows the security library. */
@NullMarked
package org.commonhold.ui.security;

import org.jspecify.annotations.NullMarked;
