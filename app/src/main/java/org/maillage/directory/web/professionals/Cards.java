package org.maillage.directory.web.professionals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.Entry;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Says what professionals show, many in one query.
@Component
class Cards {

    private final Structures structures;
    private final Areas areas;
    private final Kinds kinds;
    private final FieldWords words;

    Cards(Structures structures, Areas areas, Kinds kinds, FieldWords words) {
        this.structures = structures;
        this.areas = areas;
        this.kinds = kinds;
        this.words = words;
    }

    List<Card> of(Space space, List<Professional> all) {
        Territory territory = areas.getTerritory(space.convention().territory());
        Map<StructureId, Structure> places = structures.listOf(
                all.stream().flatMap(one -> one.entry().structures().stream()).collect(Collectors.toSet()));
        return all.stream().map(one -> card(space, territory, places, one)).toList();
    }

    private Card card(Space space, Territory territory, Map<StructureId, Structure> places, Professional one) {
        Entry entry = one.entry();
        return new Card(
                space.path(one.path()),
                entry.name(),
                who(entry),
                entry.help()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Stream.concat(
                                entry.themes().stream().map(Vocabulary.THEMES::labelOf),
                                entry.kinds().stream().flatMap(this::kind))
                        .distinct()
                        .toList(),
                entry.audiences().stream().map(Vocabulary.AUDIENCES::labelOf).toList(),
                names(territory, entry.areas()),
                entry.structures().stream()
                        .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                        .map(place -> new Link(place.name(), space.path(place.path())))
                        .toList(),
                phone(entry.phone()),
                entry.mail().isEmpty() ? null : new Link(entry.mail(), "mailto:" + entry.mail()),
                entry.reach(),
                entry.languages(),
                "Mise à jour le " + FrenchDates.day(one.changedOn()));
    }

    static String who(Entry entry) {
        return Stream.of(entry.function(), entry.organisation())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static List<String> names(Territory territory, Collection<AreaId> ids) {
        return ids.stream()
                .flatMap(id -> territory.findArea(id).stream())
                .map(Area::name)
                .toList();
    }

    private Stream<String> kind(String code) {
        return kinds.find(code).map(Kind::plural).stream();
    }

    private @Nullable Link phone(String number) {
        return number.isEmpty() ? null : new Link(words.phone(number), "tel:" + number);
    }
}
