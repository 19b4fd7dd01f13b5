/// Tests of the gallery: every component renders, is accessible and reflows.
@NullMarked
package org.maillage.site.dev;

import org.jspecify.annotations.NullMarked;
