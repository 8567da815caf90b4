/** What only the application server itself can show: its transactions, its filter, its entity manager. */
@NullMarked
package org.commonhold.server.inside;

import org.jspecify.annotations.NullMarked;
