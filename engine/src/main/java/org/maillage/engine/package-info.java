/// The coverage engine: how long it takes to reach services, and what that leaves to each inhabitant.
///
/// It knows arrays, points in degrees (WGS84) and durations in whole milliseconds; it knows neither the application nor
/// a database. Streets come from `engine-osm`, best sites from `engine-sites`.
@NullMarked
package org.maillage.engine;

import org.jspecify.annotations.NullMarked;
