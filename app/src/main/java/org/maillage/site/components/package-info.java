/// What templates are given to draw: options, tabs, links, cells. Plain values already worded in French.
///
/// Every module builds its pages from these, so that no template computes and every list looks the same.
@NamedInterface("components")
@NullMarked
package org.maillage.site.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
