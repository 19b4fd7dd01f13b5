package org.maillage.convention;

/// What a module hangs on themes: a theme that is used cannot be removed.
public interface ThemeUse {

    /// @return whether a live object stands under this theme, seen or not by who asks
    boolean isUsed(ThemeId theme);
}
