/// People who leave: said by the administration, and after the delay of the instance replaced by the function they
/// held, everywhere and for good.
@NullMarked
package org.maillage.accounts.departure;

import org.jspecify.annotations.NullMarked;
