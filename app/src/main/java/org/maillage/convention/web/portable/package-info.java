/// A convention taken away, by its coordination; brought back, by the administrator of the instance.
@NullMarked
package org.maillage.convention.web.portable;

import org.jspecify.annotations.NullMarked;
