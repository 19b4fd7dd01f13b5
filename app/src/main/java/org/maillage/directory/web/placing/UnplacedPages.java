package org.maillage.directory.web.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.geocoding.GeocoderAnswer;
import org.maillage.directory.geocoding.GeocoderStanding;
import org.maillage.directory.geocoding.GeocoderStandings;
import org.maillage.directory.geocoding.Unplaced;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.SmallMaps;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Component;

/// Builds the list of what waits for a point.
@Component
class UnplacedPages {

    static final String INSIDE = Structures.PATH + "/a-placer";
    private static final int A_PAGE = 10;

    private final Unplaced unplaced;
    private final Structures structures;
    private final Scopes scopes;
    private final GeocoderStandings standings;
    private final SmallMaps maps;
    private final SheetDesk desk;

    UnplacedPages(
            Unplaced unplaced,
            Structures structures,
            Scopes scopes,
            GeocoderStandings standings,
            SmallMaps maps,
            SheetDesk desk) {
        this.unplaced = unplaced;
        this.structures = structures;
        this.scopes = scopes;
        this.standings = standings;
        this.maps = maps;
        this.desk = desk;
    }

    UnplacedPage pageOf(Space space, int wanted) {
        Scopes.Scope scope = scopes.of(space);
        int all = unplaced.countIn(scope.communes());
        int pages = Math.max(1, Math.ceilDiv(all, A_PAGE));
        int page = Math.clamp(wanted, 1, pages);
        List<Unplaced.Waiting> shown = unplaced.listIn(scope.communes(), (page - 1) * A_PAGE, A_PAGE);
        Map<StructureId, Structure> sheets = structures.listOf(
                shown.stream().map(Unplaced.Waiting::structure).toList());
        var lines = new ArrayList<UnplacedPage.Line>();
        for (Unplaced.Waiting one : shown) {
            Optional.ofNullable(sheets.get(one.structure()))
                    .ifPresent(sheet -> lines.add(line(space, scope, one, sheet)));
        }
        GeocoderStanding standing = standings.get();
        String here = space.path(INSIDE);
        return new UnplacedPage(
                List.of(new Link("Annuaire", space.path(Structures.PATH))),
                all + "\u00a0" + (all < 2 ? "lieu à placer" : "lieux à placer"),
                standing.said(desk.today()),
                standing.failedAt() != null,
                lines,
                Pager.turning(page, pages, one -> here + "?page=" + one));
    }

    private UnplacedPage.Line line(Space space, Scopes.Scope scope, Unplaced.Waiting one, Structure sheet) {
        boolean may = SheetDesk.mayChange(space, sheet);
        String own = space.path(sheet.path());
        return new UnplacedPage.Line(
                new Link(sheet.name(), own),
                PositionPages.addressOf(sheet),
                state(one),
                one.proposal() == null ? null : proposal(scope, own, sheet, one.proposal(), may),
                may ? own + "/position" : null);
    }

    private String state(Unplaced.Waiting one) {
        if (one.moved()) {
            return "L’adresse a changé depuis que ce lieu a été placé.";
        }
        if (!one.hasAddress()) {
            return "La fiche ne donne pas d’adresse.";
        }
        if (one.proposal() != null) {
            return "";
        }
        return one.asked() ? "Le service national n’a rien trouvé qui convienne à cette adresse." : "";
    }

    private UnplacedPage.@Nullable Proposal proposal(
            Scopes.Scope scope, String own, Structure sheet, GeocoderAnswer answer, boolean may) {
        GeocoderAnswer.Point point = answer.point();
        if (point == null) {
            return null;
        }
        return new UnplacedPage.Proposal(
                answer.label(),
                words(sheet, answer),
                maps.of(scope.territory(), Optional.of(point.latitude()), Optional.of(point.longitude()), null)
                        .orElse(null),
                answer.key(),
                may ? own + "/position/proposition" : "",
                may ? own + "/position/refus" : "");
    }

    private static String words(Structure sheet, GeocoderAnswer answer) {
        String score = "Ressemblance " + Math.round(answer.score() * 100) + "\u00a0%";
        String kind = switch (answer.type()) {
            case "housenumber" -> "";
            case "street" -> "la rue entière, sans numéro";
            case "locality" -> "un lieu-dit";
            case "municipality" -> "le centre de la commune";
            default -> "";
        };
        String elsewhere = answer.liesIn(sheet.sheet().get(StructureField.INSEE))
                ? ""
                : "dans une autre commune que celle de la fiche";
        return java.util.stream.Stream.of(score, kind, elsewhere)
                        .filter(part -> !part.isEmpty())
                        .collect(java.util.stream.Collectors.joining("\u00a0; "))
                + ".";
    }
}
