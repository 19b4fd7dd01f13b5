/// What people are told: the list of what is asked of them, the digest of what changed, the mails that say the same,
/// and
/// how one chooses or stops them.
@NullMarked
package org.maillage.workspace.notices;

import org.jspecify.annotations.NullMarked;
