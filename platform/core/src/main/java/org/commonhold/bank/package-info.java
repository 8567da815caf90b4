/**
 * Money at the bank: what its files say is stored once, booked, and matched with the account it is for. What nobody can tell lies on
 * 2120 and on a work list until a person says whose it is; nothing is dropped.
 */
@NullMarked
package org.commonhold.bank;

import org.jspecify.annotations.NullMarked;
