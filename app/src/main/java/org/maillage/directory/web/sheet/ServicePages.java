package org.maillage.directory.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Offers;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.Upkeep;
import org.maillage.directory.web.Ages;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.OpenNow;
import org.maillage.directory.web.ReachFacts;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.SheetFacts;
import org.maillage.directory.web.SmallMap;
import org.maillage.directory.web.SmallMaps;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the sheet of a service. What it does not say of its place and contacts is what its structure says.
@Component
class ServicePages {

    private final Scopes scopes;
    private final Kinds kinds;
    private final Offers offers;
    private final SheetFacts facts;
    private final ReachFacts reach;
    private final SmallMaps maps;
    private final SheetDesk desk;
    private final SelectionDesk selection;
    private final OpenNow openNow;

    ServicePages(
            Scopes scopes,
            Kinds kinds,
            Offers offers,
            SheetFacts facts,
            ReachFacts reach,
            SmallMaps maps,
            SheetDesk desk,
            SelectionDesk selection,
            OpenNow openNow) {
        this.scopes = scopes;
        this.kinds = kinds;
        this.offers = offers;
        this.facts = facts;
        this.reach = reach;
        this.maps = maps;
        this.desk = desk;
        this.selection = selection;
        this.openNow = openNow;
    }

    ServicePage pageOf(Space space, Service service, Structure structure, @Nullable String notice) {
        Sheet<ServiceField> sheet = service.sheet();
        boolean may = SheetDesk.mayChange(space, structure);
        String own = space.path(service.path());
        var upkeep = new Upkeep(
                structure.upkeep().owner(), structure.upkeep().months(), service.checkedOn(), service.changedOn());
        return new ServicePage(
                own,
                service.name(),
                kinds.find(sheet.get(ServiceField.KIND)).map(Kind::label).orElse(""),
                List.of(
                        new Link("Annuaire", space.path(Structures.PATH)),
                        new Link(structure.name(), space.path(structure.path()))),
                notice,
                new Link(structure.name(), space.path(structure.path())),
                Freshness.of(upkeep, desk.today()),
                sheet.get(ServiceField.DESCRIPTION)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                whom(sheet),
                facts.of(
                        sheet,
                        ServiceField.FEE,
                        ServiceField.DIGITAL_FEES,
                        ServiceField.FEE_NOTE,
                        ServiceField.QUOTIENT,
                        ServiceField.CONDITIONS,
                        ServiceField.ELIGIBILITY,
                        ServiceField.MOBILISATION,
                        ServiceField.ACCESS,
                        ServiceField.MOBILISABLE_BY,
                        ServiceField.MOBILISATION_NOTE,
                        ServiceField.MOBILISATION_LINK,
                        ServiceField.RECEPTION),
                openNow.of(
                                sheet.says(ServiceField.HOURS)
                                        ? sheet.get(ServiceField.HOURS)
                                        : structure.sheet().get(StructureField.HOURS),
                                structure.sheet().get(StructureField.INSEE))
                        .orElse(null),
                reach.of(service, structure),
                StructurePages.more(service.extra()),
                map(space, service, structure),
                service.id().value(),
                selection.choosing(space, service.path()),
                may ? own + "/modifier" : null,
                may ? own + "/horaires" : null,
                may ? own + "/exactitude" : null,
                may ? own + "/suppression" : null,
                space.path("/journal/service/" + service.id().value()),
                service.version());
    }

    private List<SheetFacts.Fact> whom(Sheet<ServiceField> sheet) {
        var whom = new ArrayList<SheetFacts.Fact>();
        add(whom, "Âge", Ages.say(sheet));
        add(whom, "Capacité", Capacities.say(sheet));
        whom.addAll(facts.of(
                sheet,
                ServiceField.SLOTS,
                ServiceField.ARRANGEMENTS,
                ServiceField.INCLUSION,
                ServiceField.AUDIENCES,
                ServiceField.AUDIENCES_NOTE,
                ServiceField.DIGITAL_AUDIENCES,
                ServiceField.CARE,
                ServiceField.TYPE,
                ServiceField.THEMES,
                ServiceField.DIGITAL,
                ServiceField.ACCOMPANIMENT,
                ServiceField.WEEKLY_HOURS,
                ServiceField.WEEKS));
        return whom;
    }

    private static void add(List<SheetFacts.Fact> facts, String label, Optional<String> text) {
        text.ifPresent(words -> facts.add(new SheetFacts.Fact(label, List.of(Link.text(words)))));
    }

    // As it is found: one that is given elsewhere does not stand where its structure does.
    private @Nullable SmallMap map(Space space, Service service, Structure structure) {
        Optional<Offers.Offer> found =
                offers.listOf(List.of(service.id().value())).stream().findFirst();
        return maps.of(
                        scopes.of(space).territory(),
                        found.map(Offers.Offer::latitude),
                        found.map(Offers.Offer::longitude),
                        service.sheet().says(ServiceField.LATITUDE) ? null : structure.placing())
                .orElse(null);
    }
}
