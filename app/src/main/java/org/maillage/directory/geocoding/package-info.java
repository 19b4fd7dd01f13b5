/// Positions found from addresses by the national geocoder (Géoplateforme, on the Base Adresse Nationale): asked in
/// the background, once for each address, applied when they are sure and proposed otherwise.
@NullMarked
package org.maillage.directory.geocoding;

import org.jspecify.annotations.NullMarked;
