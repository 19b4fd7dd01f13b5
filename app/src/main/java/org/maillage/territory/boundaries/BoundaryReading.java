package org.maillage.territory.boundaries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.boundaries.reading.BoundaryFeature;
import org.maillage.territory.boundaries.reading.BoundaryFormat;
import org.maillage.territory.boundaries.reading.BoundaryReader;

/// Reads a file and keeps what lies in a territory; the rest is counted and let go, one feature after the other.
final class BoundaryReading {

    private static final int MOST_KEPT = 5_000;
    private static final int MOST_POINTS = 1_000_000;

    private final Ground ground;
    private final List<StagedBoundary> kept = new ArrayList<>();

    private @Nullable BoundaryKind kind;
    private int outside;
    private long points;
    private boolean tooMany;

    /// @param kind null to recognise it from the first feature
    BoundaryReading(Ground ground, @Nullable BoundaryKind kind) {
        this.ground = ground;
        this.kind = kind;
    }

    BoundaryFormat read(String fileName, Path file) {
        return BoundaryReader.read(fileName, file, this::take);
    }

    private void take(BoundaryFeature feature) {
        var written = new Attributes(feature.attributes());
        if (kind == null) {
            kind = KindRecognition.recognise(written).orElse(null);
        }
        if (kind == null || tooMany) {
            return;
        }
        var read = new StagedBoundary(
                feature.rank(),
                written.code(kind),
                written.name(kind),
                written.communes(kind),
                feature.geometry(),
                null,
                null,
                feature.problem());
        if (!ground.holds(kind, read)) {
            outside++;
            return;
        }
        points += read.drawn() == null ? 0 : read.drawn().getNumPoints();
        tooMany = kept.size() >= MOST_KEPT || points > MOST_POINTS;
        kept.add(read);
    }

    /// What the features are, null when nothing tells.
    @Nullable
    BoundaryKind kind() {
        return kind;
    }

    int outside() {
        return outside;
    }

    /// Whether the territory alone has more than what is held in memory at once.
    boolean tooMany() {
        return tooMany;
    }

    List<StagedBoundary> kept() {
        return kept;
    }
}
