package org.maillage.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an address named before somebody deleted it.
///
/// @param what in a sentence that takes a name after it: "L’étape « Former les équipes » a été retirée"
/// @param restoration address to POST to in order to bring it back; null when this person may not
/// @param whom who may, in a sentence, when this person may not
/// @param back where to go instead
public record Deletion(
        String what, String who, Instant at, @Nullable String restoration, String whom, String back) {}
