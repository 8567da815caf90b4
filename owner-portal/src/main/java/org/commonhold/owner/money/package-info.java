/** What an owner does with the money of the own accounts: moves it, pays a debt in instalments. */
@NullMarked
package org.commonhold.owner.money;

import org.jspecify.annotations.NullMarked;
