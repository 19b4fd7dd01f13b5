package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.convention.HistoryEntry;

/// Who changed what on an action and in its news.
public record HistoryPage(SheetHead head, List<HistoryEntry> entries) {}
