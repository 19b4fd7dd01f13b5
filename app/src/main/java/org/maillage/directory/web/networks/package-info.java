/// Pages of networks, of the zones they cover, and of the path of a child.
@NullMarked
package org.maillage.directory.web.networks;

import org.jspecify.annotations.NullMarked;
