package org.maillage.base.diary;

import java.util.List;

/// A module's dates, in one query whatever the number of conventions, which carries the sights of who reads: what is
/// hidden never leaves the database.
public interface DiarySource {

    List<DiaryKind> kinds();

    List<DiaryEntry> entriesOf(DiaryReader reader);
}
