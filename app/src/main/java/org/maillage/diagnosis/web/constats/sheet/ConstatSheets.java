package org.maillage.diagnosis.web.constats.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.diagnosis.web.constats.ConstatLines;
import org.maillage.diagnosis.web.constats.Writers;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.ThreadStep;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the sheet of a constat.
@Component
class ConstatSheets {

    private final Themes themes;
    private final ObjectProvider<ConstatAnswers> answers;
    private final SheetEvidences evidences;
    private final SheetWays ways;
    private final ConstatLines lines;
    private final Choices choices;
    private final Writers writers;
    private final Words words;

    ConstatSheets(
            Themes themes,
            ObjectProvider<ConstatAnswers> answers,
            SheetEvidences evidences,
            SheetWays ways,
            ConstatLines lines,
            Choices choices,
            Writers writers,
            Words words) {
        this.themes = themes;
        this.answers = answers;
        this.evidences = evidences;
        this.ways = ways;
        this.lines = lines;
        this.choices = choices;
        this.writers = writers;
        this.words = words;
    }

    ConstatSheetPage pageOf(Space space, Constats.Group group, @Nullable String notice) {
        Constat kept = group.kept();
        Map<ThemeId, Theme> known = ConstatLines.byId(themes.listOf(space.id()));
        Territory territory = choices.territoryOf(space);
        return new ConstatSheetPage(
                kept.title(),
                List.of(new Link("Constats", space.path(Constats.PATH))),
                words.of(kept.content().kind()),
                ConstatLines.tone(kept.content().kind()),
                ConstatLines.labelOf(kept.content().theme(), known),
                lines.reservedTo(kept),
                thread(space, group),
                paragraphs(kept),
                evidences.linesOf(space, group, territory),
                group.voices().stream()
                        .skip(1)
                        .map(voice -> voice(space, voice, territory))
                        .toList(),
                facts(space, group, territory),
                ways.of(space, kept),
                space.path(kept.id().path()),
                kept.version(),
                notice);
    }

    private List<ThreadStep> thread(Space space, Constats.Group group) {
        List<ConstatId> voices = group.voices().stream().map(Constat::id).toList();
        List<ConstatAnswers.Answers> all =
                answers.orderedStream().map(one -> one.of(space, voices)).toList();
        List<Link> enjeux = all.stream().flatMap(one -> one.enjeux().stream()).toList();
        List<Link> actions = all.stream().flatMap(one -> one.actions().stream()).toList();
        return List.of(
                new ThreadStep("Ce constat", List.of(Link.text(support(space, group))), null, true, ""),
                new ThreadStep(enjeux.size() > 1 ? "Enjeux" : "Enjeu", enjeux, null, false, "aucun enjeu encore"),
                new ThreadStep(
                        actions.size() > 1 ? "Actions" : "Action", actions, null, false, "aucune action encore"));
    }

    private String support(Space space, Constats.Group group) {
        int count = evidences.countOf(space, group);
        return count == 0 ? "aucun chiffre à l’appui" : count + (count > 1 ? " chiffres" : " chiffre") + " à l’appui";
    }

    private List<ConstatSheetPage.Fact> facts(Space space, Constats.Group group, Territory territory) {
        var facts = new ArrayList<ConstatSheetPage.Fact>();
        String topics = ConstatLines.topics(group, choices.topicsOf(space));
        if (!topics.isEmpty()) {
            facts.add(new ConstatSheetPage.Fact(topics.contains(", ") ? "Sujets" : "Sujet", List.of(topics)));
        }
        List<String> places = ConstatLines.places(group, territory).stream()
                .map(Area::fullName)
                .toList();
        facts.add(new ConstatSheetPage.Fact(
                places.size() > 1 ? "Lieux" : "Lieu", places.isEmpty() ? List.of(ConstatLines.WHOLE) : places));
        Stream.of(lines.whom(group))
                .filter(whom -> !whom.isEmpty())
                .forEach(whom -> facts.add(new ConstatSheetPage.Fact("Public", List.of(whom))));
        ConstatDraft.Origin origin = group.kept().content().origin();
        facts.add(new ConstatSheetPage.Fact("Observé par", said(ConstatLines.origin(origin))));
        facts.add(new ConstatSheetPage.Fact("D’où on le sait", said(origin.source())));
        Map<UUID, String> names = writers.namesOf(group.voices());
        var by = new LinkedHashSet<String>();
        group.voices().stream()
                .map(Constat::author)
                .flatMap(Stream::ofNullable)
                .map(author -> names.getOrDefault(author.value(), ""))
                .filter(name -> !name.isEmpty())
                .forEach(by::add);
        if (!by.isEmpty()) {
            facts.add(new ConstatSheetPage.Fact("Écrit par", List.copyOf(by)));
        }
        facts.add(new ConstatSheetPage.Fact(
                "Qui le lit",
                List.of(words.say("constat.seen."
                        + group.kept().content().seenBy().visibility().name()))));
        return List.copyOf(facts);
    }

    private ConstatSheetPage.Voice voice(Space space, Constat voice, Territory territory) {
        boolean may = ConstatDesk.mayChange(space, voice);
        String own = space.path(voice.id().path());
        return new ConstatSheetPage.Voice(
                "voix-" + voice.id().value(),
                voice.title(),
                paragraphs(voice),
                ConstatLines.origin(voice.content().origin()),
                ConstatLines.where(new Constats.Group(List.of(voice)), territory),
                may ? own + "/modifier" : null,
                may ? own + "/separation" : null,
                space.path("/journal/constat/" + voice.id().value()));
    }

    private static List<String> paragraphs(Constat constat) {
        return constat.content()
                .detail()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> said(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }
}
