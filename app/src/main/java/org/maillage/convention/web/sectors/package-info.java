/// Where the coordination says what a quartier is made of, and makes zones de vie sociale and sectors of its own.
@NullMarked
package org.maillage.convention.web.sectors;

import org.jspecify.annotations.NullMarked;
