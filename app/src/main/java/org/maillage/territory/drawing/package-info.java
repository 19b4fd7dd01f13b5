/// Shapes as the outlines of a map drawn on the server: without tiles, script or network, and fit for print.
@NamedInterface("drawing")
@NullMarked
package org.maillage.territory.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
