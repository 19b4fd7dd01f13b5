/// Reads OpenStreetMap: GraphHopper knows its tags, this turns what it read into the arrays of the engine.
@NullMarked
package org.maillage.engine.osm;

import org.jspecify.annotations.NullMarked;
