package org.maillage.diagnosis.web.constats.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.web.constats.ConstatLines;
import org.maillage.diagnosis.web.constats.ConstatLists;
import org.maillage.diagnosis.web.constats.Writers;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what the file says of constats, with as many questions for two hundred as for one.
@Component
class ExportedConstats {

    private final Evidences evidences;
    private final ObjectProvider<ConstatAnswers> answers;
    private final Writers writers;

    ExportedConstats(Evidences evidences, ObjectProvider<ConstatAnswers> answers, Writers writers) {
        this.evidences = evidences;
        this.answers = answers;
        this.writers = writers;
    }

    private record Around(
            Map<ThemeId, Theme> themes,
            ConstatLists.Known known,
            Map<ConstatId, List<Evidence>> evidences,
            Map<ConstatId, ConstatAnswers.Answers> answers,
            Map<UUID, String> authors) {}

    /// Each kept one, then those that are read with it.
    List<ExportedConstat> of(Space space, ConstatLists.Found found) {
        List<Constats.Group> groups =
                found.kept().stream().map(ConstatLists.Counted::group).toList();
        List<Constat> voices =
                groups.stream().flatMap(group -> group.voices().stream()).toList();
        List<ConstatId> ids = voices.stream().map(Constat::id).toList();
        var around = new Around(
                ConstatLines.byId(found.known().themes()),
                found.known(),
                evidences.listOf(space.id(), ids).stream()
                        .collect(Collectors.groupingBy(Evidence::constat, LinkedHashMap::new, Collectors.toList())),
                answersOf(space, ids),
                writers.namesOf(voices));
        return groups.stream()
                .flatMap(group -> group.voices().stream().map(voice -> line(group, voice, around)))
                .toList();
    }

    private Map<ConstatId, ConstatAnswers.Answers> answersOf(Space space, Collection<ConstatId> constats) {
        var byConstat = new HashMap<ConstatId, ConstatAnswers.Answers>();
        answers.forEach(one -> byConstat.putAll(one.byConstat(space, constats)));
        return byConstat;
    }

    private static ExportedConstat line(Constats.Group group, Constat voice, Around around) {
        ConstatAnswers.Answers answered = around.answers().getOrDefault(voice.id(), ConstatAnswers.Answers.NONE);
        Constat kept = group.kept();
        return new ExportedConstat(
                voice,
                themeOf(voice, around),
                topicsOf(voice, around),
                ConstatLines.places(
                                new Constats.Group(List.of(voice)),
                                around.known().territory())
                        .stream()
                        .map(Area::fullName)
                        .toList(),
                around.evidences().getOrDefault(voice.id(), List.of()).stream()
                        .map(evidence -> say(evidence.said(), around.known().territory()))
                        .toList(),
                voice.author() == null
                        ? ""
                        : around.authors().getOrDefault(voice.author().value(), ""),
                answered.enjeux().stream().map(Link::label).toList(),
                answered.actions().stream().map(Link::label).toList(),
                voice.equals(kept) ? "" : kept.title());
    }

    private static String themeOf(Constat voice, Around around) {
        return Optional.ofNullable(voice.content().theme())
                .map(around.themes()::get)
                .map(Theme::name)
                .orElse("Plusieurs thèmes");
    }

    private static List<String> topicsOf(Constat voice, Around around) {
        return around.known().topics().stream()
                .filter(topic -> voice.content().topics().contains(topic.id()))
                .map(ConstatTopics.Named::name)
                .toList();
    }

    private static String say(Evidence.Draft said, Territory territory) {
        return Stream.of(said.value(), said.label(), placeOf(said, territory), Integer.toString(said.year()))
                        .collect(Collectors.joining(", "))
                + " (" + said.source() + ")";
    }

    private static @Nullable String placeOf(Evidence.Draft said, Territory territory) {
        return Optional.ofNullable(said.area())
                .flatMap(territory::findArea)
                .map(Area::fullName)
                .orElse(ConstatLines.WHOLE);
    }
}
