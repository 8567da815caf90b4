/** The service desk: requests of owners, and the board on which technicians get their jobs. */
@NullMarked
package org.commonhold.staff.service;

import org.jspecify.annotations.NullMarked;
