/// What members say to each other about any object of a convention: comments and their answers, seen by who sees the
/// object and no further than their author wished.
@NamedInterface("conversation")
@NullMarked
package org.maillage.convention.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
