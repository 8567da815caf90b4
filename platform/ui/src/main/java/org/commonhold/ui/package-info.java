/** What all portals share: the shell around a view, the kit of parts, sign-in, languages and the pages for errors. */
@NullMarked
package org.commonhold.ui;

import org.jspecify.annotations.NullMarked;
