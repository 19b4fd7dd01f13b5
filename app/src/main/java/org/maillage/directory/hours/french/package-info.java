/// Hours as French people type them, turned into those of OpenStreetMap where nothing has to be guessed.
@NullMarked
package org.maillage.directory.hours.french;

import org.jspecify.annotations.NullMarked;
