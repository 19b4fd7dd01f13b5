/// One-time addresses sent by mail: each opens one thing for one person, once.
@NullMarked
package org.maillage.accounts.links;

import org.jspecify.annotations.NullMarked;
