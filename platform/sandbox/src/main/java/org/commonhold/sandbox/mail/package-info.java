/** A mail server that takes every message and delivers none: they can be read in an inbox in the browser or as JSON. */
@NullMarked
package org.commonhold.sandbox.mail;

import org.jspecify.annotations.NullMarked;
