package org.maillage.diagnosis.web.constats.export;

import java.util.List;
import org.maillage.diagnosis.Constat;

/// One line of the file: a constat in its own words, whether it is read with another or not.
///
/// @param areas empty for the whole territory
/// @param evidences "31 %, familles monoparentales, Monplaisir, 2021 (Insee)"
/// @param author name, or nothing when nobody is known to have written it
/// @param keptAs title of the one it is read with, or nothing
record ExportedConstat(
        Constat constat,
        String theme,
        List<String> topics,
        List<String> areas,
        List<String> evidences,
        String author,
        List<String> enjeux,
        List<String> actions,
        String keptAs) {}
