package org.maillage.plan;

import org.maillage.convention.ThemeId;

/// A title under which some enjeux of a theme stand together.
public record Heading(HeadingId id, ThemeId theme, String title, int version) {}
