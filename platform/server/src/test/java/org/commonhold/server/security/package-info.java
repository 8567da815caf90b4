@NullMarked
package org.commonhold.server.security;

import org.jspecify.annotations.NullMarked;
