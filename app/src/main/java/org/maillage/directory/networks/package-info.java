/// How what exists hangs together: local networks and the zones they cover, and the path of a child through a
/// territory.
@NamedInterface("networks")
@NullMarked
package org.maillage.directory.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
