/// The days on which opening hours change: public holidays of a département, school holidays of its zone.
@NullMarked
package org.maillage.directory.hours.holidays;

import org.jspecify.annotations.NullMarked;
