/// Points d'attention: each module says where the chain breaks, the dashboard shows it.
@NamedInterface("attention")
@NullMarked
package org.maillage.base.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
