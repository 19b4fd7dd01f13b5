package org.maillage.convention;

/// What a module hangs on themes: a theme that is used cannot be removed.
public interface ThemeUse {

    /// @return how many live objects stand under this theme
    int countUses(ThemeId theme);
}
