/** Service requests and the jobs that are made of them. */
@NullMarked
package org.commonhold.server.api.workorder;

import org.jspecify.annotations.NullMarked;
