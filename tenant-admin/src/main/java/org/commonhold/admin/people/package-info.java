/** Employees: invitations, roles, switching logins off and on. */
@NullMarked
package org.commonhold.admin.people;

import org.jspecify.annotations.NullMarked;
