/// When a place is open: reads the `opening_hours` of OpenStreetMap (the field of data·inclusion and of the lieux de
/// médiation numérique), says whether it is open at a moment of a département's calendar, says it in French, and turns
/// it into a week to fill in and back.
///
/// The syntax is read by `ch.poole:OpeningHoursParser`; what its rules mean stands here, after the specification
/// (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), and is held against opening_hours.js over a
/// year. Times are local: of the place, whatever the clock does that night.
///
/// Does not model: the sun (hours after its rising or setting are unknown rather than computed), points in time and
/// intervals ("10:00-16:00/90"), which are departures and not hours.
@NullMarked
package org.maillage.directory.hours;

import org.jspecify.annotations.NullMarked;
