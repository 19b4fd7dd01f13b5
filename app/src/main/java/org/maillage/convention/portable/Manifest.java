package org.maillage.convention.portable;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.maillage.convention.contents.ContentsFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a file of a convention says of itself: written last, read first.
///
/// @param format always [ContentsFormat#NAME]
/// @param version of the format
/// @param application release that wrote it
/// @param at ISO date and time
/// @param source address of the convention where it comes from
/// @param complete whether it holds what each institution keeps for itself, or what one person may see
/// @param entries every other entry of the file
record Manifest(
        String format,
        int version,
        String application,
        String at,
        String source,
        boolean complete,
        String convention,
        String title,
        List<Entry> entries) {

    static final String NAME = "manifest.json";

    record Entry(String name, long bytes, String sha256) {}

    /// @throws UnfitFile with a sentence when it is none, or one that this release cannot go on with
    static Manifest read(byte[] content, JsonMapper json) {
        try {
            Manifest manifest = json.rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(content, Manifest.class);
            if (manifest == null || manifest.entries().stream().anyMatch(Objects::isNull)) {
                throw UnfitFile.damaged(NAME + " ne dit pas ce que contient le fichier");
            }
            return manifest.checked();
        } catch (JacksonException broken) {
            throw UnfitFile.damaged(NAME + " ne se lit pas");
        }
    }

    private Manifest checked() {
        if (!ContentsFormat.NAME.equals(format)) {
            throw new UnfitFile("Le format annoncé n’est pas « " + ContentsFormat.NAME
                    + " »\u00a0: ce n’est pas une convention emportée de Maillage.");
        }
        if (version > ContentsFormat.VERSION) {
            throw new UnfitFile("Ce fichier vient d’une version plus récente de Maillage (format " + version
                    + ", celle-ci lit jusqu’au " + ContentsFormat.VERSION
                    + "). Mettez cette instance à jour, puis recommencez.");
        }
        try {
            OffsetDateTime.parse(at);
        } catch (DateTimeParseException wrong) {
            throw UnfitFile.damaged("la date de " + NAME + " ne se lit pas");
        }
        return this;
    }
}
