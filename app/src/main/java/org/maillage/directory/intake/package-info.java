/// Lists of structures and of services, as data·inclusion, the lieux de médiation numérique, France services and cities
/// publish them: what their columns mean, which sheet a row tells of, and what it changes there.
@NullMarked
package org.maillage.directory.intake;

import org.jspecify.annotations.NullMarked;
