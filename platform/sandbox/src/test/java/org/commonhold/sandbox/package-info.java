/** The stand-ins seen through the real clients: stripe-java, HTTP and SMTP. */
@NullMarked
package org.commonhold.sandbox;

import org.jspecify.annotations.NullMarked;
