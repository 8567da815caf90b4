/** From a reported fault to a rated repair: service requests, work orders, each step with its time. */
@NullMarked
package org.commonhold.workorder;

import org.jspecify.annotations.NullMarked;
