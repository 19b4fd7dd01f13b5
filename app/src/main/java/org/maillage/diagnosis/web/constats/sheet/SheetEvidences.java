package org.maillage.diagnosis.web.constats.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.diagnosis.web.constats.ConstatLines;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// The figures that a constat and those that say the same rest on.
@Component
public class SheetEvidences {

    private final Evidences evidences;

    SheetEvidences(Evidences evidences) {
        this.evidences = evidences;
    }

    public int countOf(Space space, Constats.Group group) {
        return evidences.listOf(space.id(), idsOf(group)).size();
    }

    List<ConstatSheetPage.EvidenceLine> linesOf(Space space, Constats.Group group, Territory territory) {
        var byId = group.voices().stream().collect(Collectors.toMap(Constat::id, voice -> voice));
        return evidences.listOf(space.id(), idsOf(group)).stream()
                .map(evidence -> line(space, evidence, byId.get(evidence.constat()), territory))
                .toList();
    }

    private static ConstatSheetPage.EvidenceLine line(
            Space space, Evidence evidence, @Nullable Constat constat, Territory territory) {
        boolean may = constat != null && ConstatDesk.mayChange(space, constat);
        Evidence.Draft said = evidence.said();
        return new ConstatSheetPage.EvidenceLine(
                said.label(),
                said.value(),
                Stream.of(placeOf(said.area(), territory), Integer.toString(said.year()))
                        .collect(Collectors.joining(", ")),
                said.source(),
                may
                        ? space.path(evidence.constat().path()) + "/chiffres/"
                                + evidence.id().value() + "/suppression"
                        : null);
    }

    private static String placeOf(@Nullable AreaId area, Territory territory) {
        return Optional.ofNullable(area)
                .flatMap(territory::findArea)
                .map(Area::fullName)
                .orElse(ConstatLines.WHOLE);
    }

    private static List<ConstatId> idsOf(Constats.Group group) {
        return group.voices().stream().map(Constat::id).toList();
    }
}
