package org.maillage.convention.web.boundaries;

import java.util.Arrays;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.boundaries.BoundaryFile;
import org.maillage.territory.boundaries.BoundaryKind;

/// Where a file of boundaries is handed in, with those handed in before.
///
/// @param kind as chosen, empty to have it recognised
public record BoundariesPage(Space space, List<BoundaryFile> files, String kind, FormErrors errors) {

    public List<Link> crumbs() {
        return List.of(
                new Link("Réglages", space.path("/reglages")),
                new Link("Territoire", BoundaryAddress.territory(space)));
    }

    public String action() {
        return BoundaryAddress.all(space);
    }

    public List<OptionGroup> kinds() {
        return OptionGroup.single(Arrays.stream(BoundaryKind.values())
                .map(one -> new Option(one.code(), one.label(), one.code().equals(kind)))
                .toList());
    }

    public String path(BoundaryFile file) {
        return BoundaryAddress.of(space, file.id());
    }

    public String told(BoundaryFile file) {
        String received = file.kind().label() + ", reçu le " + FrenchDates.dayAndTime(file.receivedAt());
        return file.appliedAt() == null ? received : received + "\u00a0: " + file.appliedTold();
    }
}
