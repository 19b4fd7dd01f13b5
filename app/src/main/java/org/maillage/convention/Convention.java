package org.maillage.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.AreaId;

/// An agreement between a territory and its Caf: its identity, period and state.
///
/// Start, end and signature are three dates of their own: a convention is often signed after it began.
///
/// @param slug its address in the site, such as `angers-2023-2026`
/// @param signedOn null as long as it is in preparation
public record Convention(
        ConventionId id,
        String slug,
        String title,
        String shortTitle,
        Status status,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate closedOn,
        AreaId territory,
        String summary,
        String source,
        int version) {

    public enum Status {
        PREPARATION,
        SIGNED,
        CLOSED
    }

    /// The same as it was read at that version: what a form says it was opened on.
    public Convention atVersion(int read) {
        return new Convention(
                id,
                slug,
                title,
                shortTitle,
                status,
                startsOn,
                endsOn,
                signedOn,
                closedOn,
                territory,
                summary,
                source,
                read);
    }

    /// Address of its space.
    public String home() {
        return "/espace/" + slug;
    }
}
