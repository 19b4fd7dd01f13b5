package org.maillage.demo;

import org.jspecify.annotations.Nullable;
import org.maillage.plan.Priority;

/// An entry of `enjeux.yaml`.
record DemoEnjeu(
        String key,
        String theme,
        @Nullable String heading,
        String title,
        String description,
        @Nullable Priority priority) {}
