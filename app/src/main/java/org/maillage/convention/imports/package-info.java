/// Tables handed in to a convention. A module supplies a [org.maillage.convention.imports.ConventionIntake] for each
/// kind of thing it can take; who may hand in what, the pages and the work behind them are here.
@NamedInterface("imports")
@NullMarked
package org.maillage.convention.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
