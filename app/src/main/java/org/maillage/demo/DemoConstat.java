package org.maillage.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.diagnosis.ConstatKind;

/// An entry of `constats.yaml`.
///
/// @param theme key, or none when it runs across themes
/// @param topics names of those of the plan
/// @param author key of the person who wrote it
/// @param enjeux keys of those that stand on it
/// @param sameAs key of the one it says the same as, written before
record DemoConstat(
        String key,
        ConstatKind kind,
        @Nullable String theme,
        String title,
        @Nullable String detail,
        List<String> topics,
        List<String> areas,
        List<Audience> audiences,
        @Nullable String author,
        String observedBy,
        LocalDate observedOn,
        @Nullable String source,
        @Nullable Visibility visibility,
        List<String> enjeux,
        @Nullable String sameAs) {}
