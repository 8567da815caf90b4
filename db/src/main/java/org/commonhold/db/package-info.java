/**
 * The database as the product ships it: the schema (Flyway migrations on the class path) and an embedded MariaDB for
 * the demo and the tests. A production installation brings its own MySQL or MariaDB and uses only the migrations.
 */
@NullMarked
package org.commonhold.db;

import org.jspecify.annotations.NullMarked;
