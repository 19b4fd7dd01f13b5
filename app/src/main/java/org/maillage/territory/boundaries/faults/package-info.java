/// What is wrong with the boundaries of one layer, alone and side by side, and how little would mend it.
///
/// Nothing is mended unasked: cutting an overlap decides who lives where. Only what is narrower than a street is ever
/// given to one of two neighbours; what is wider is for people.
@NamedInterface("faults")
@NullMarked
package org.maillage.territory.boundaries.faults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
