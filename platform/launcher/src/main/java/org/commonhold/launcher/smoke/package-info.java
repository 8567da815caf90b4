/** Drives the whole main job over the REST API of a started installation, and judges each answer. */
@NullMarked
package org.commonhold.launcher.smoke;

import org.jspecify.annotations.NullMarked;
