/// The pages of conversations: one for each object, and the latest of the convention.
@NullMarked
package org.maillage.convention.web.conversation;

import org.jspecify.annotations.NullMarked;
