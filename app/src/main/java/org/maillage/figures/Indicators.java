package org.maillage.figures;

import java.util.List;
import java.util.Optional;

/// The indicators the house can tell, in reading order.
public interface Indicators {

    List<Indicator> listIndicators();

    Optional<Indicator> findIndicator(String key);

    /// What one unit of its figures is: "allocataires", "personnes des ménages fiscaux".
    Sources.Concept conceptOf(Indicator indicator);
}
