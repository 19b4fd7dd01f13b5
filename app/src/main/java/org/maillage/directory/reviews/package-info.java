/// Campaigns that ask those who keep sheets whether they are still right: whom, by which mail, what came back.
@NullMarked
package org.maillage.directory.reviews;

import org.jspecify.annotations.NullMarked;
