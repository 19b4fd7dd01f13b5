package org.maillage.diary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;

/// Which dates a page shows, as its address says it.
///
/// @param kind key of the one kind shown, or null for all
/// @param mine whether only what concerns the reader is shown
record DiaryFilter(@Nullable String kind, boolean mine) {

    private static final String KIND = "type";
    private static final String WHOSE = "pour";
    private static final String ME = "moi";

    /// What is not understood filters nothing.
    static DiaryFilter read(Map<String, String> parameters, List<DiaryKind> kinds) {
        String asked = parameters.get(KIND);
        boolean known = kinds.stream().anyMatch(kind -> kind.key().equals(asked));
        return new DiaryFilter(known ? asked : null, ME.equals(parameters.get(WHOSE)));
    }

    DiaryFilter ofKind(@Nullable String other) {
        return new DiaryFilter(other, mine);
    }

    DiaryFilter ofWhom(boolean onlyMine) {
        return new DiaryFilter(kind, onlyMine);
    }

    boolean any() {
        return kind != null || mine;
    }

    Predicate<DiaryEntry> rule() {
        return entry -> (kind == null || kind.equals(entry.kind())) && (!mine || entry.concerning());
    }

    String on(String address) {
        var words = new ArrayList<String>();
        if (kind != null) {
            words.add(KIND + "=" + kind);
        }
        if (mine) {
            words.add(WHOSE + "=" + ME);
        }
        return words.isEmpty() ? address : address + "?" + String.join("&", words);
    }
}
