/**
 * The demo companies, made at the first start of {@code demo} by the same services that people use: nothing is written
 * past them. Never under {@code serve}.
 */
@NullMarked
package org.commonhold.server.demo;

import org.jspecify.annotations.NullMarked;
