/// Places and services chosen for a family: printed, or sent as a page that opens without account.
@NullMarked
package org.maillage.directory.selections;

import org.jspecify.annotations.NullMarked;
