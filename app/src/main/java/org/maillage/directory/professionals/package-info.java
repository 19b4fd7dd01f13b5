/// Professionals who agreed to be found: what they show, their consent, and who is asked for it.
@NullMarked
package org.maillage.directory.professionals;

import org.jspecify.annotations.NullMarked;
