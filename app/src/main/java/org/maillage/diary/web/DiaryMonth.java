package org.maillage.diary.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The dates of one month.
///
/// @param id what an address leads to in the page: "m2025-11"
/// @param name "novembre 2025"
public record DiaryMonth(String id, String name, List<DiaryLine> lines) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    /// In the order in which their first date comes.
    static List<DiaryMonth> of(List<DiaryLine> lines) {
        var months = new LinkedHashMap<YearMonth, List<DiaryLine>>();
        for (DiaryLine line : lines) {
            YearMonth month = YearMonth.parse(line.iso().substring(0, "2025-11".length()));
            months.computeIfAbsent(month, unseen -> new ArrayList<>()).add(line);
        }
        return months.entrySet().stream()
                .map(month -> new DiaryMonth(
                        "m" + month.getKey(), NAME.format(month.getKey()), List.copyOf(month.getValue())))
                .toList();
    }

    public int count() {
        return lines.size();
    }
}
