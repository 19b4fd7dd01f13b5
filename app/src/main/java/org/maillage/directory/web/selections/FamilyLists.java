package org.maillage.directory.web.selections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Offers;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.selections.Selection;
import org.maillage.directory.web.Ages;
import org.maillage.directory.web.ReachFacts;
import org.maillage.directory.web.SheetFacts;
import org.maillage.directory.web.SheetFacts.Fact;
import org.maillage.directory.web.search.OfferMaps;
import org.maillage.site.components.Link;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Tells what was chosen as its sheets stand now: what a family asks before it goes somewhere.
@Component
class FamilyLists {

    private final Offers offers;
    private final Structures structures;
    private final Services services;
    private final Kinds kinds;
    private final SheetFacts facts;
    private final ReachFacts reach;
    private final OfferMaps maps;

    FamilyLists(
            Offers offers,
            Structures structures,
            Services services,
            Kinds kinds,
            SheetFacts facts,
            ReachFacts reach,
            OfferMaps maps) {
        this.offers = offers;
        this.structures = structures;
        this.services = services;
        this.kinds = kinds;
        this.facts = facts;
        this.reach = reach;
        this.maps = maps;
    }

    FamilyList of(Territory territory, Selection selection) {
        List<Offers.Offer> chosen = offers.listOf(selection.sheets());
        Map<StructureId, Structure> places =
                structures.listOf(chosen.stream().map(Offers.Offer::structure).collect(Collectors.toSet()));
        Map<ServiceId, Service> given = services.listOf(chosen.stream()
                .map(Offers.Offer::service)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var items = new ArrayList<FamilyList.Item>();
        var numbered = new ArrayList<OfferMaps.Numbered>();
        for (Offers.Offer one : chosen) {
            Structure place = places.get(one.structure());
            Service service = one.service() == null ? null : given.get(one.service());
            if (place != null && (one.service() == null || service != null)) {
                int rank = items.size() + 1;
                FamilyList.Item item = service == null ? item(rank, place) : item(rank, service, place);
                items.add(item);
                numbered.add(new OfferMaps.Numbered(
                        rank, "#" + item.anchor(), rank + ". " + item.name(), one.latitude(), one.longitude()));
            }
        }
        return new FamilyList(
                items, maps.of(territory, numbered), selection.sheets().size() - items.size());
    }

    private FamilyList.Item item(int rank, Structure place) {
        var told = new ArrayList<Fact>(reach.of(place, List.of()));
        told.addAll(facts.of(place.sheet(), StructureField.ARRANGEMENTS, StructureField.ACCESSIBILITY));
        return new FamilyList.Item(
                rank,
                place.id().value(),
                place.path(),
                place.name(),
                kindOf(place.sheet().get(StructureField.KIND)),
                "",
                paragraphs(place.sheet().get(StructureField.DESCRIPTION)),
                told);
    }

    private FamilyList.Item item(int rank, Service service, Structure place) {
        var told = new ArrayList<Fact>();
        Ages.say(service.sheet()).ifPresent(age -> told.add(new Fact("Âge", List.of(Link.text(age)))));
        told.addAll(facts.of(service.sheet(), ServiceField.SLOTS));
        told.addAll(reach.of(service, place));
        told.addAll(facts.of(
                service.sheet(),
                ServiceField.FEE,
                ServiceField.FEE_NOTE,
                ServiceField.QUOTIENT,
                ServiceField.CONDITIONS,
                ServiceField.ARRANGEMENTS,
                ServiceField.INCLUSION,
                ServiceField.MOBILISATION,
                ServiceField.MOBILISATION_NOTE,
                ServiceField.MOBILISATION_LINK));
        return new FamilyList.Item(
                rank,
                service.id().value(),
                service.path(),
                service.name(),
                Stream.of(service.sheet().get(ServiceField.KIND), place.sheet().get(StructureField.KIND))
                        .map(this::kindOf)
                        .filter(label -> !label.isEmpty())
                        .findFirst()
                        .orElse(""),
                service.name().equals(place.name()) ? "" : place.name(),
                paragraphs(service.sheet().get(ServiceField.DESCRIPTION)),
                told);
    }

    private String kindOf(String code) {
        return kinds.find(code).map(Kind::label).orElse("");
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
