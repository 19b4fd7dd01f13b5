/// Frozen diagnoses on screen, and what changed since; figures taken away as a sheet.
@NullMarked
package org.maillage.diagnosis.web.dated;

import org.jspecify.annotations.NullMarked;
