/// The files official figures come from: handed in, looked at, shown, taken back.
@NullMarked
package org.maillage.diagnosis.web.editions;

import org.jspecify.annotations.NullMarked;
