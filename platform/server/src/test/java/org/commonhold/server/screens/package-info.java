/** Every page, looked at by a machine: languages, widths, contrast, errors. */
@NullMarked
package org.commonhold.server.screens;

import org.jspecify.annotations.NullMarked;
