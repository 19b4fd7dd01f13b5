/// The pages of what teams are qualified for, structure by structure and on the whole territory.
@NullMarked
package org.maillage.directory.web.team;

import org.jspecify.annotations.NullMarked;
