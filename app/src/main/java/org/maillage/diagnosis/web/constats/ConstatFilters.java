package org.maillage.diagnosis.web.constats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Says what the list is filtered by, and what it can be.
@Component
public class ConstatFilters {

    private final Choices choices;

    ConstatFilters(Choices choices) {
        this.choices = choices;
    }

    /// @param count "12 constats sur 30"
    ConstatsPage.Filters of(String here, ConstatLists.Found found, String count) {
        ConstatQuery query = found.query();
        List<OptionGroup> types = choices.kinds(ConstatKind::word, query.type());
        List<OptionGroup> themes = OptionGroup.single(found.known().themes().stream()
                .map(theme ->
                        new Option(theme.code(), theme.name(), theme.code().equals(query.theme())))
                .toList());
        List<OptionGroup> topics = Choices.topics(found.known().topics(), List.of(query.sujet()));
        List<OptionGroup> places = Choices.places(found.known().territory(), Area::slug, List.of(query.quartier()));
        List<OptionGroup> audiences = choices.audiences(Audience::word, List.of(query.publics()));
        var chips = new ArrayList<Chip>();
        add(chips, here, query, "Recherche", "q", query.q());
        add(chips, here, query, "Type", "type", choices.say(types));
        add(chips, here, query, "Thème", "theme", choices.say(themes));
        add(chips, here, query, "Sujet", "sujet", choices.say(topics));
        add(chips, here, query, "Lieu", "quartier", choices.say(places));
        add(chips, here, query, "Public", "public", choices.say(audiences));
        return new ConstatsPage.Filters(
                query.q(), count, List.copyOf(chips), types, themes, topics, places, audiences, query.enjeu());
    }

    /// In words, for who reads the list elsewhere: "Thème : Jeunesse".
    public List<String> said(Space space, ConstatLists.Found found) {
        var chips = of(space.path(Constats.PATH), found, "").chips().stream()
                .map(chip -> chip.label() + "\u00a0: " + chip.value());
        var enjeu = switch (found.query().enjeu()) {
            case ConstatQuery.WITH -> Stream.of("Traduits en enjeu");
            case ConstatQuery.WITHOUT -> Stream.of("Sans enjeu");
            default -> Stream.<String>empty();
        };
        return Stream.concat(chips, enjeu).collect(Collectors.toUnmodifiableList());
    }

    private static void add(
            List<Chip> chips, String here, ConstatQuery query, String label, String name, String value) {
        if (!value.isEmpty()) {
            chips.add(new Chip(label, value, query.with(here, name, "")));
        }
    }
}
