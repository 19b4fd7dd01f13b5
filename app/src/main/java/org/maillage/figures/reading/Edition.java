package org.maillage.figures.reading;

import java.util.List;
import org.maillage.figures.Measure;
import org.maillage.figures.Source;

/// One edition of a source.
///
/// @param measures those its file has, in the order of quantities
public record Edition(Source source, int year, List<Measure> measures) {

    public Edition {
        measures = List.copyOf(measures);
    }
}
