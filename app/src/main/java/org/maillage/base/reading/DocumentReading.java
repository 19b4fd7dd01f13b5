package org.maillage.base.reading;

/// What came of opening a text document: its content, or the sentence to show to the person who sent it.
public sealed interface DocumentReading {

    /// The document could be read whole.
    record Opened(TextDocument document) implements DocumentReading {}

    /// The document is not taken; `sentence` is French, complete, and names the cure.
    record Refused(String sentence) implements DocumentReading {}
}
