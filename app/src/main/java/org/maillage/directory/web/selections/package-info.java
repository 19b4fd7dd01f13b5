/// What is chosen for a family: made by a member, printed, sent, and opened without account.
@NullMarked
package org.maillage.directory.web.selections;

import org.jspecify.annotations.NullMarked;
