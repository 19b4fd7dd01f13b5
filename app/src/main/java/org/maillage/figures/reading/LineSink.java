package org.maillage.figures.reading;

/// Where lines go while a file is read. What it received is worth nothing until the reading ends well.
public interface LineSink {

    /// Before the first line.
    void begin(Edition edition);

    void accept(ReadLine line);

    /// A source of squares gives these instead of lines.
    void accept(ReadSquare square);
}
