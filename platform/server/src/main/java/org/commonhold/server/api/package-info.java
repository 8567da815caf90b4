/** The REST API for programs: JSON in and out, refusals as problem details (RFC 9457). */
@NullMarked
package org.commonhold.server.api;

import org.jspecify.annotations.NullMarked;
