/// Campaigns on screen: whom to ask, what came back, and the page that a mail opens without account.
@NullMarked
package org.maillage.directory.web.reviews;

import org.jspecify.annotations.NullMarked;
