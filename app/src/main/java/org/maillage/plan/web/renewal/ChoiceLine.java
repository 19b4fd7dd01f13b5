package org.maillage.plan.web.renewal;

import org.jspecify.annotations.Nullable;

/// One enjeu or action, with what was decided of it.
///
/// @param id anchor of the line
/// @param key what chooses it in the form
/// @param code of an action, or null
/// @param sheet where it is read
/// @param standing how it stands today
/// @param tone of the choice: ok, warn, bad, idle
/// @param by who decided it and when, or nothing
/// @param decide page that decides it, or null for who may not
public record ChoiceLine(
        String id,
        String key,
        @Nullable String code,
        String title,
        String sheet,
        String standing,
        String tone,
        String choice,
        String reason,
        String by,
        @Nullable String decide) {

    public String name() {
        return code == null ? title : code + " · " + title;
    }
}
