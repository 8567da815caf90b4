/** The dispatcher's day: who goes where when, and whom to send next. */
@NullMarked
package org.commonhold.dispatch;

import org.jspecify.annotations.NullMarked;
