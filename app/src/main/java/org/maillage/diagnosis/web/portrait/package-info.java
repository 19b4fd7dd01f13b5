/// The portrait of the city, of each quartier, QPV and IRIS, and its maps.
@NullMarked
package org.maillage.diagnosis.web.portrait;

import org.jspecify.annotations.NullMarked;
