/**
 * Cards at the desk: readers of the company and what is asked for at them. The intent is stored before the gateway is called; an
 * answer that never came is asked for, never guessed, and until then nobody charges the same sum again without being told.
 */
@NullMarked
package org.commonhold.terminal;

import org.jspecify.annotations.NullMarked;
