/// Writing a constat.
@NullMarked
package org.maillage.diagnosis.web.constats.form;

import org.jspecify.annotations.NullMarked;
