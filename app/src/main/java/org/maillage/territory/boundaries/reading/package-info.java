/// Files of boundaries become features one after the other: what is written of each, and its shape in degrees (WGS84).
///
/// Nothing here throws because of a file, but [org.maillage.territory.boundaries.reading.BoundaryRefusal]: what is
/// wrong with the whole file, and how to mend it. What is wrong with one shape stands with its feature, so that the
/// others can be taken.
///
/// A shapefile is cut by our own reader of records: the libraries at hand bring a database, or stopped years ago, and
/// polygons are two pages of arithmetic; its table is read by javadbf.
@NullMarked
package org.maillage.territory.boundaries.reading;

import org.jspecify.annotations.NullMarked;
