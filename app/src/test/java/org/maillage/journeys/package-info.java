/// What users live through, in a real browser.
@NullMarked
package org.maillage.journeys;

import org.jspecify.annotations.NullMarked;
