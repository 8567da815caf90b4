/** Who acts and what they may do: sign-in, invitations, API keys, roles and permissions. Services ask here before they act; the portals' own checks only spare people a refusal. */
@NullMarked
package org.commonhold.security;

import org.jspecify.annotations.NullMarked;
