/// The partner's side: saying where the action stands, bringing a colleague, handing over.
@NullMarked
package org.maillage.partners.answering;

import org.jspecify.annotations.NullMarked;
