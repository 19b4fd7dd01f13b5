package org.maillage.base.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;

/// Who sees a file, among those who see the object it stands with.
///
/// @param institution the one that alone sees it, or null
public record SeenBy(Visibility visibility, @Nullable UUID institution) {}
