/// The pages that phones open by a short address, without account.
@NullMarked
package org.maillage.diagnosis.web.room;

import org.jspecify.annotations.NullMarked;
