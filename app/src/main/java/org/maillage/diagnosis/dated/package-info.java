/// The figures of a territory as they were known on a day: what partners signed on is found again, whatever is
/// published since.
@NullMarked
package org.maillage.diagnosis.dated;

import org.jspecify.annotations.NullMarked;
