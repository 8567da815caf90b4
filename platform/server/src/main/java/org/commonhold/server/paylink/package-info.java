/** The page of a payment link: plain HTML, works without script. */
@NullMarked
package org.commonhold.server.paylink;

import org.jspecify.annotations.NullMarked;
