package org.maillage.directory.web.professionals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.Meeting;
import org.maillage.directory.professionals.Meetings;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.FrenchLists;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Says who would gain by meeting, and why, without putting anybody first.
@Component
class MeetingPages {

    private static final int MOST = 60;

    private final Meetings meetings;
    private final Areas areas;

    MeetingPages(Meetings meetings, Areas areas) {
        this.meetings = meetings;
        this.areas = areas;
    }

    MeetingsPage pageOf(Space space, String place) {
        ProfessionalPages.requireNoCopy(space);
        Territory territory = areas.getTerritory(space.convention().territory());
        Optional<Area> chosen = territory.parts().stream()
                .filter(area -> area.slug().equals(place))
                .findFirst();
        Meetings.Found found = meetings.find(space);
        List<Meeting> kept = found.all().stream()
                .filter(one ->
                        chosen.isEmpty() || one.areas().contains(chosen.get().id()))
                .toList();
        String list = space.path(Professional.PATH);
        return new MeetingsPage(
                List.of(new Link("Annuaire", space.path("/annuaire")), new Link("Professionnels", list)),
                list + "/rencontres",
                OptionGroup.single(territory.parts().stream()
                        .map(area ->
                                new Option(area.slug(), area.name(), area.slug().equals(place)))
                        .toList()),
                counted(kept.size()),
                kept.stream()
                        .limit(MOST)
                        .map(one -> line(space, territory, one))
                        .toList(),
                kept.size() > MOST
                        ? "Les %d\u00a0premières par ordre alphabétique\u00a0: choisissez un quartier pour voir les autres."
                                .formatted(MOST)
                        : "",
                limits(found));
    }

    private static String counted(int count) {
        return count == 0
                ? "Aucune rencontre à proposer"
                : count + "\u00a0rencontre" + (count < 2 ? " possible" : "s possibles");
    }

    private static MeetingsPage.Line line(Space space, Territory territory, Meeting meeting) {
        return new MeetingsPage.Line(
                link(space, meeting.one()),
                Cards.who(meeting.one().entry()),
                link(space, meeting.other()),
                Cards.who(meeting.other().entry()),
                "Même quartier (%s), même public (%s), et aucune action du plan ne les réunit."
                        .formatted(
                                FrenchLists.joined(Cards.names(territory, meeting.areas())),
                                FrenchLists.joined(meeting.audiences().stream()
                                        .map(Vocabulary.AUDIENCES::labelOf)
                                        .map(label ->
                                                label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1))
                                        .toList())));
    }

    private static Link link(Space space, Professional one) {
        return new Link(one.entry().name(), space.path(one.path()));
    }

    private static List<String> limits(Meetings.Found found) {
        var limits = new ArrayList<String>();
        limits.add(
                "Comparés\u00a0: %s qui disent leur quartier et leur public. Deux personnes d’une même organisation sont réputées se connaître."
                        .formatted(people(found.compared())));
        if (found.silent() > 0) {
            limits.add(people(found.silent())
                    + (found.silent() < 2 ? " ne dit" : " ne disent")
                    + " pas de quartier, ou pas de public en particulier\u00a0: rien ne peut en être conclu.");
        }
        if (found.untold() > 0) {
            limits.add(("De %s, aucune action que vous pouvez voir ne nomme la personne ni l’organisation\u00a0:"
                            + " des liens existent peut-être, que le plan ne dit pas.")
                    .formatted(people(found.untold())));
        }
        return limits;
    }

    private static String people(int count) {
        return count + "\u00a0professionnel" + (count < 2 ? "" : "s");
    }
}
