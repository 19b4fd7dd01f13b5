package org.maillage.workspace.overview;

import java.util.Comparator;
import java.util.List;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.convention.Space;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The points d'attention of every module, the gravest first.
@Component
class Attention {

    private final ObjectProvider<AttentionSource> sources;

    Attention(ObjectProvider<AttentionSource> sources) {
        this.sources = sources;
    }

    List<AttentionPoint> pointsFor(Space space) {
        return sources.orderedStream()
                .flatMap(source -> source.pointsOf(space.id().value(), space.sight()).stream())
                .sorted(Comparator.comparing(AttentionPoint::severity))
                .toList();
    }
}
