package org.maillage.directory.web.professionals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// What a professional shows, as it is read.
///
/// @param who function and organisation
/// @param help lines
/// @param themes labels, with those of the kinds of places that they know
/// @param phone null when none is shown
/// @param mail null when none is shown
/// @param changed "mise à jour le 3 octobre 2025"
public record Card(
        String path,
        String name,
        String who,
        List<String> help,
        List<String> themes,
        List<String> audiences,
        List<String> areas,
        List<Link> places,
        @Nullable Link phone,
        @Nullable Link mail,
        String reach,
        String languages,
        String changed) {}
