package org.maillage.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The nature of an action as it is counted and chosen on screen, where "à préciser" is a choice like the others.
public enum NatureChoice {
    EXISTING,
    CONSOLIDATE,
    DEVELOP,
    UNKNOWN;

    public static NatureChoice of(@Nullable Nature nature) {
        return nature == null ? UNKNOWN : valueOf(nature.name());
    }

    /// @return the nature, or null when it is to be told
    public @Nullable Nature nature() {
        return this == UNKNOWN ? null : Nature.valueOf(name());
    }

    /// The drawing that stands for it: existing, consolidate, develop or unknown.
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Several actions in words: "3 actions : 1 existante, 2 à développer".
    public static String spoken(Collection<NatureChoice> natures) {
        if (natures.isEmpty()) {
            return "aucune action";
        }
        var numbers = new EnumMap<NatureChoice, Integer>(NatureChoice.class);
        natures.forEach(nature -> numbers.merge(nature, 1, Integer::sum));
        return natures.size()
                + (natures.size() > 1 ? "\u00a0actions\u00a0: " : "\u00a0action\u00a0: ")
                + numbers.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + "\u00a0" + entry.getKey().word(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String word(int number) {
        return switch (this) {
            case EXISTING -> number > 1 ? "existantes" : "existante";
            case CONSOLIDATE -> "à\u00a0consolider";
            case DEVELOP -> "à\u00a0développer";
            case UNKNOWN -> "à\u00a0préciser";
        };
    }
}
