/// The form of a workshop: what it asks, of whom, about what.
@NullMarked
package org.maillage.diagnosis.web.workshops.form;

import org.jspecify.annotations.NullMarked;
