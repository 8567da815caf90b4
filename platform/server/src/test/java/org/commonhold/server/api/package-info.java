@NullMarked
package org.commonhold.server.api;

import org.jspecify.annotations.NullMarked;
