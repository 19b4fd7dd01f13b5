package org.maillage.directory.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Offers;
import org.maillage.directory.Quality;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.Ages;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.OpenNow;
import org.maillage.directory.web.ReachFacts;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.SheetFacts;
import org.maillage.directory.web.SmallMaps;
import org.maillage.directory.web.StructureTabs;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Builds the sheet of a structure.
@Component
class StructurePages {

    private final Services services;
    private final Offers offers;
    private final Organisations organisations;
    private final Scopes scopes;
    private final Kinds kinds;
    private final SheetFacts facts;
    private final ReachFacts reach;
    private final AnsweredZone zone;
    private final FieldWords words;
    private final SmallMaps maps;
    private final ConversationLinks talks;
    private final ObjectFiles files;
    private final SheetDesk desk;
    private final SelectionDesk selection;
    private final OpenNow openNow;

    StructurePages(
            Services services,
            Offers offers,
            Organisations organisations,
            Scopes scopes,
            Kinds kinds,
            SheetFacts facts,
            ReachFacts reach,
            AnsweredZone zone,
            FieldWords words,
            SmallMaps maps,
            ConversationLinks talks,
            ObjectFiles files,
            SheetDesk desk,
            SelectionDesk selection,
            OpenNow openNow) {
        this.services = services;
        this.offers = offers;
        this.organisations = organisations;
        this.scopes = scopes;
        this.kinds = kinds;
        this.facts = facts;
        this.reach = reach;
        this.zone = zone;
        this.words = words;
        this.maps = maps;
        this.talks = talks;
        this.files = files;
        this.desk = desk;
        this.selection = selection;
        this.openNow = openNow;
    }

    StructurePage pageOf(Space space, Structure structure, @Nullable String notice) {
        var sheet = structure.sheet();
        Scopes.Scope scope = scopes.of(space);
        List<Service> given = services.listGivenBy(List.of(structure.id())).getOrDefault(structure.id(), List.of());
        Quality quality = Quality.of(structure, given, desk.today());
        return new StructurePage(
                space.path(structure.path()),
                structure.name(),
                kinds.find(sheet.get(StructureField.KIND)).map(Kind::label).orElse(""),
                List.of(new Link("Annuaire", space.path(Structures.PATH))),
                notice,
                Freshness.of(structure.upkeep(), desk.today()),
                StructureTabs.of(space, structure, StructureTabs.Current.SHEET),
                sheet.get(StructureField.DESCRIPTION)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                given.stream().map(service -> line(space, service)).toList(),
                openNow.of(sheet.get(StructureField.HOURS), sheet.get(StructureField.INSEE))
                        .orElse(null),
                reach(structure, scope),
                facts(space, structure, scope),
                more(structure.extra()),
                quality,
                quality.wishes().stream().map(wish -> Link.text(wish.label())).toList(),
                upkeep(structure),
                maps.of(
                                scope.territory(),
                                sheet.number(StructureField.LATITUDE),
                                sheet.number(StructureField.LONGITUDE),
                                structure.placing())
                        .orElse(null),
                structure.id().value(),
                selection.choosing(space, structure.path()),
                ways(space, structure),
                structure.version());
    }

    private StructurePage.ServiceLine line(Space space, Service service) {
        return new StructurePage.ServiceLine(
                space.path(service.path()),
                service.name(),
                kinds.find(service.sheet().get(ServiceField.KIND))
                        .map(Kind::label)
                        .orElse(""),
                Stream.of(
                                Ages.say(service.sheet()),
                                Optional.of(words.say(service.sheet(), ServiceField.SLOTS)),
                                Capacities.say(service.sheet()))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private List<SheetFacts.Fact> reach(Structure structure, Scopes.Scope scope) {
        List<Link> places = offers.areasOf(structure.id()).stream()
                .flatMap(id -> scope.territory().findArea(id).stream())
                .filter(area -> !area.equals(scope.territory().whole()))
                .map(Area::fullName)
                .map(Link::text)
                .toList();
        return reach.of(structure, places);
    }

    private List<SheetFacts.Fact> facts(Space space, Structure structure, Scopes.Scope scope) {
        return Stream.concat(
                        zone.of(space, structure, scope.territory()).stream(),
                        facts
                                .of(
                                        structure.sheet(),
                                        StructureField.ARRANGEMENTS,
                                        StructureField.ACCESSIBILITY,
                                        StructureField.MANAGER,
                                        StructureField.PARENT,
                                        StructureField.NETWORKS,
                                        StructureField.PROGRAMMES,
                                        StructureField.LABELS,
                                        StructureField.OTHER_LABELS,
                                        StructureField.ITINERANCE,
                                        StructureField.SIRET,
                                        StructureField.RNA)
                                .stream())
                .toList();
    }

    static List<SheetFacts.Fact> more(Map<String, String> extra) {
        return extra.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new SheetFacts.Fact(
                        entry.getKey(), List.of(Link.text(entry.getValue().replace("|", ", ")))))
                .toList();
    }

    private List<SheetFacts.Fact> upkeep(Structure structure) {
        var upkeep = new ArrayList<SheetFacts.Fact>();
        String owner = structure.upkeep().owner() == null
                ? "personne encore"
                : organisations.getOrganisation(structure.upkeep().owner()).name();
        upkeep.add(new SheetFacts.Fact("Tenue par", List.of(Link.text(owner))));
        upkeep.add(new SheetFacts.Fact(
                "À revoir tous les", List.of(Link.text(structure.upkeep().months() + "\u00a0mois"))));
        upkeep.add(new SheetFacts.Fact(
                "Source",
                List.of(Link.text(
                        structure.origin().isHere()
                                ? "saisie ici"
                                : structure.origin().source()))));
        upkeep.addAll(facts.of(structure.sheet(), StructureField.SOURCE_LINK));
        return upkeep;
    }

    private @Nullable Link filesOf(Space space, Structure structure, boolean may) {
        int count = files.countsOf(space, List.of(structure.id().value()))
                .getOrDefault(structure.id().value(), 0);
        if (count == 0 && !may) {
            return null;
        }
        String label = count == 0 ? "Ajouter un fichier" : count + "\u00a0" + (count < 2 ? "fichier" : "fichiers");
        return new Link(
                label, space.path("/fichiers/structure/" + structure.id().value()));
    }

    private StructurePage.Ways ways(Space space, Structure structure) {
        boolean may = SheetDesk.mayChange(space, structure);
        String own = space.path(structure.path());
        return new StructurePage.Ways(
                may ? own + "/modifier" : null,
                may ? own + "/horaires" : null,
                may ? own + "/position" : null,
                may ? own + "/exactitude" : null,
                may ? own + "/services/nouveau" : null,
                space.rights().mayCoordinateSomeTheme() ? own + "/tenue" : null,
                may ? own + "/suppression" : null,
                java.util.Objects.requireNonNull(
                        talks.of(space, "structure", structure.id().value())),
                filesOf(space, structure, may),
                space.path("/journal/structure/" + structure.id().value()));
    }
}
