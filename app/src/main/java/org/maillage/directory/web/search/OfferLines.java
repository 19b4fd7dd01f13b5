package org.maillage.directory.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.FieldWords;
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
import org.maillage.directory.web.Ages;
import org.maillage.directory.web.Distances;
import org.maillage.directory.web.OpenNow;
import org.springframework.stereotype.Component;

/// Says what was found, a page of it in two queries.
@Component
class OfferLines {

    private final Structures structures;
    private final Services services;
    private final Kinds kinds;
    private final FieldWords words;
    private final OpenNow openNow;

    OfferLines(Structures structures, Services services, Kinds kinds, FieldWords words, OpenNow openNow) {
        this.structures = structures;
        this.services = services;
        this.kinds = kinds;
        this.words = words;
        this.openNow = openNow;
    }

    /// @param first the rank of the first
    List<OfferLine> of(Space space, List<Offers.Offer> found, int first) {
        Map<StructureId, Structure> places =
                structures.listOf(found.stream().map(Offers.Offer::structure).collect(Collectors.toSet()));
        Map<ServiceId, Service> given = services.listOf(found.stream()
                .map(Offers.Offer::service)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = new ArrayList<OfferLine>();
        for (int i = 0; i < found.size(); i++) {
            Offers.Offer offer = found.get(i);
            Structure structure = places.get(offer.structure());
            if (structure != null) {
                Service service = offer.service() == null ? null : given.get(offer.service());
                lines.add(line(space, offer, structure, service, first + i));
            }
        }
        return lines;
    }

    private OfferLine line(Space space, Offers.Offer offer, Structure structure, @Nullable Service service, int rank) {
        String phone = firstOf(
                service == null ? "" : service.sheet().get(ServiceField.PHONE),
                structure.sheet().get(StructureField.PHONE));
        return new OfferLine(
                offer.id(),
                rank,
                space.path(service == null ? structure.path() : service.path()),
                offer.name(),
                service == null || service.name().equals(structure.name()) ? "" : structure.name(),
                kinds.find(offer.kind()).map(Kind::label).orElse(""),
                address(structure, service),
                service == null ? List.of() : facts(service),
                openNow.of(offer.hours(), offer.insee()).orElse(null),
                offer.hours().isEmpty() ? "" : openNow.words(offer.hours()),
                phone.isEmpty() ? "" : words.phone(phone),
                phone,
                offer.meters() == null ? "" : Distances.say(offer.meters()));
    }

    // Of several numbers the first.
    private static String firstOf(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isEmpty())
                .map(text -> text.split("\\|")[0])
                .findFirst()
                .orElse("");
    }

    private static String address(Structure structure, @Nullable Service service) {
        Stream<String> parts = service != null && service.sheet().says(ServiceField.ADDRESS)
                ? Stream.of(
                        service.sheet().get(ServiceField.ADDRESS),
                        service.sheet().get(ServiceField.COMMUNE))
                : Stream.of(
                        structure.sheet().get(StructureField.ADDRESS),
                        structure.sheet().get(StructureField.COMMUNE));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<String> facts(Service service) {
        return Stream.of(
                        Ages.say(service.sheet()),
                        Optional.of(words.say(service.sheet(), ServiceField.SLOTS)),
                        Optional.of(words.say(service.sheet(), ServiceField.FEE)),
                        Optional.of(words.say(service.sheet(), ServiceField.ARRANGEMENTS)))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
