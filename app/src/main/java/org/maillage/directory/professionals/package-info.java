/// Professionals who agreed to be found: what they show, their consent, and who is asked for it.
@NamedInterface("professionals")
@NullMarked
package org.maillage.directory.professionals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
