/** Links by which an account is paid without a login: random, stored as a hash, for a while, and revocable. */
@NullMarked
package org.commonhold.paylink;

import org.jspecify.annotations.NullMarked;
