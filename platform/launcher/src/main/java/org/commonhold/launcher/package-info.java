/**
 * Starts Commonhold: {@code demo} with its own database and the sandbox, all of it on 127.0.0.1, and {@code serve}
 * against an existing database. What keeps it from starting is said in one line.
 */
@NullMarked
package org.commonhold.launcher;

import org.jspecify.annotations.NullMarked;
