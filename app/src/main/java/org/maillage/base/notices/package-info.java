/// Telling people what concerns them: what is asked of them, soon; what changed, once a day. Modules say what is asked
/// ([AskSource]) and what interests whom ([InterestSource]); the pages and mails that tell it stand where conventions
/// are known.
@NamedInterface("notices")
@NullMarked
package org.maillage.base.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
