/** HTTP plumbing of the stand-ins: a loopback-only server, form parsing, pages and files that survive a crash. */
@NullMarked
package org.commonhold.sandbox.web;

import org.jspecify.annotations.NullMarked;
