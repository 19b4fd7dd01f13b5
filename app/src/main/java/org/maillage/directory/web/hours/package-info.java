/// Filling in the opening hours of a place or of a service as a week.
@NullMarked
package org.maillage.directory.web.hours;

import org.jspecify.annotations.NullMarked;
