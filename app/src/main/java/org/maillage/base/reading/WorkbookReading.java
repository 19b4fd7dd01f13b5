package org.maillage.base.reading;

/// What came of opening a file: its content, or the sentence to show to the person who sent it.
public sealed interface WorkbookReading {

    /// The file could be read whole.
    record Opened(Workbook workbook) implements WorkbookReading {}

    /// The file is not taken; `sentence` is French, complete, and names the cure.
    record Refused(String sentence) implements WorkbookReading {}
}
