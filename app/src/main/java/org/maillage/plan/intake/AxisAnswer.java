package org.maillage.plan.intake;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;
import org.maillage.plan.EnjeuId;

/// What the user answered for one axis of the file.
///
/// @param enjeu the enjeu its actions serve, or null
/// @param asNewEnjeu whether the axis itself becomes an enjeu of the theme
public record AxisAnswer(ThemeId theme, @Nullable EnjeuId enjeu, boolean asNewEnjeu) {}
