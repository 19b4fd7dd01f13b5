package org.maillage.figures;

import java.util.List;
import java.util.Optional;

/// The sources the house can read.
public interface Sources {

    /// What one unit of a measure is.
    ///
    /// @param name in the plural: "allocataires"
    record Concept(String key, String name, String definition) {}

    List<Source> listSources();

    Optional<Source> findSource(String key);

    /// The sources of a series, in the order of the catalogue.
    List<Source> ofSeries(String series);

    /// The first source of that level.
    Source ofLevel(Level level);

    Concept conceptOf(Measure measure);
}
