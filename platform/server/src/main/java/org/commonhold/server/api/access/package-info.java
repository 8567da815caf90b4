/** Who may come in: invitations, logins and keys of a company. */
@NullMarked
package org.commonhold.server.api.access;

import org.jspecify.annotations.NullMarked;
