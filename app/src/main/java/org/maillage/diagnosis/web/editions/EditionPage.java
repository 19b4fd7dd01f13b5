package org.maillage.diagnosis.web.editions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.figures.EditionChange;
import org.maillage.figures.KeptEdition;
import org.maillage.site.components.Link;

/// One edition: what it holds, and what showing it changes.
///
/// @param refusal why it was not shown, or null
public record EditionPage(
        Space space,
        KeptEdition edition,
        EditionChange change,
        @Nullable String refusal) {

    public String title() {
        return edition.source().name() + ", " + edition.year();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Sources", EditionAddress.all(space)));
    }

    public String path() {
        return EditionAddress.of(space, edition.id());
    }

    public boolean isWaiting() {
        return edition.state() == KeptEdition.State.READ;
    }

    public boolean isInForce() {
        return edition.state() == KeptEdition.State.IN_FORCE;
    }

    public boolean mayBring() {
        return space.rights().mayCoordinate();
    }

    public List<String> counts() {
        var counts = new ArrayList<String>();
        add(counts, change.added(), "territoire nouveau", "territoires nouveaux");
        add(counts, change.changed(), "territoire dont un chiffre change", "territoires dont un chiffre change");
        add(counts, change.same(), "territoire inchangé", "territoires inchangés");
        add(
                counts,
                change.lost(),
                "territoire qui n’est plus dans le fichier",
                "territoires qui ne sont plus dans le fichier");
        return counts;
    }

    private static void add(List<String> counts, long number, String one, String several) {
        if (number > 0) {
            counts.add(EditionsPage.count(number) + " " + (number == 1 ? one : several));
        }
    }

    /// A file cut between two lines reads like a whole one: fewer areas than before are a reason to look again.
    public boolean isShorter() {
        return isWaiting() && change.lost() > 0;
    }

    public List<String> measures() {
        return edition.measures().stream()
                .flatMap(key -> edition.source().findMeasure(key).stream())
                .map(measure -> measure.name())
                .toList();
    }

    public String scope() {
        return switch (edition.departements().size()) {
            case 0 -> "toute la France";
            case 1 -> "département " + edition.departements().getFirst();
            default -> "départements " + String.join(", ", edition.departements());
        };
    }

    public String size() {
        return EditionsPage.count(Math.max(1, edition.fileBytes() / 1000)) + "\u00a0ko";
    }

    public String secretCells() {
        return EditionsPage.count(edition.secretCells());
    }

    public String rows() {
        return EditionsPage.count(edition.rowsKept()) + " sur " + EditionsPage.count(edition.rowsRead());
    }
}
