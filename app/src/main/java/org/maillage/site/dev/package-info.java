/// What only developers see: the gallery of components, in every state they have.
@NullMarked
package org.maillage.site.dev;

import org.jspecify.annotations.NullMarked;
