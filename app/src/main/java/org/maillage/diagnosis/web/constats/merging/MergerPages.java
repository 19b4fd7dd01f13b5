package org.maillage.diagnosis.web.constats.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.constats.ConstatLines;
import org.maillage.diagnosis.web.constats.sheet.ConstatSheetPage;
import org.maillage.diagnosis.web.constats.sheet.SheetEvidences;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the page that joins constats.
@Component
class MergerPages {

    private final Constats constats;
    private final SheetEvidences evidences;
    private final ObjectProvider<ConstatAnswers> answers;
    private final ConstatLines lines;
    private final Choices choices;
    private final MergerChoices merging;

    MergerPages(
            Constats constats,
            SheetEvidences evidences,
            ObjectProvider<ConstatAnswers> answers,
            ConstatLines lines,
            Choices choices,
            MergerChoices merging) {
        this.constats = constats;
        this.evidences = evidences;
        this.answers = answers;
        this.lines = lines;
        this.choices = choices;
        this.merging = merging;
    }

    /// @param chosen id of the one that would be kept, or nothing
    MergerPage pageOf(Space space, Constat joined, Filled<MergerForm> filled, String chosen) {
        String own = space.path(joined.id().path());
        List<Constats.Group> all = constats.list(space.id(), space.sight(), ConstatFilter.ALL);
        List<Constats.Group> others = all.stream()
                .filter(group -> !group.kept().id().equals(joined.id()))
                .toList();
        return new MergerPage(
                joined.title(),
                List.of(new Link("Constats", space.path(Constats.PATH)), new Link(joined.title(), own)),
                filled,
                merging.of(
                        space, joined, others.stream().map(Constats.Group::kept).toList(), chosen),
                preview(
                        space,
                        find(all, valueOf(joined)).orElse(null),
                        find(others, chosen).orElse(null)),
                own + "/fusion",
                own);
    }

    private static Optional<Constats.Group> find(List<Constats.Group> groups, String id) {
        return groups.stream().filter(group -> valueOf(group.kept()).equals(id)).findFirst();
    }

    private static String valueOf(Constat constat) {
        return constat.id().value().toString();
    }

    private MergerPage.@Nullable Preview preview(
            Space space, Constats.@Nullable Group joined, Constats.@Nullable Group kept) {
        if (joined == null || kept == null) {
            return null;
        }
        var together = new Constats.Group(Stream.of(kept, joined)
                .flatMap(group -> group.voices().stream())
                .toList());
        Territory territory = choices.territoryOf(space);
        var said = new ArrayList<ConstatSheetPage.Fact>();
        said.add(fact("Type", kept(lines.kind(kept.kept()), lines.kind(joined.kept()))));
        said.add(fact("Thème", kept(merging.themeOf(space, kept.kept()), merging.themeOf(space, joined.kept()))));
        List<ConstatTopics.Named> topics = choices.topicsOf(space);
        if (!topics.isEmpty()) {
            said.add(fact("Sujets", ConstatLines.topics(together, topics)));
        }
        said.add(fact("Où", ConstatLines.where(together, territory)));
        said.add(fact("Public", lines.whom(together)));
        int count = evidences.countOf(space, together);
        said.add(fact("Chiffres à l’appui", count == 0 ? "" : Integer.toString(count)));
        said.add(new ConstatSheetPage.Fact(
                "Enjeux",
                answers.orderedStream()
                        .flatMap(one ->
                                one
                                        .of(
                                                space,
                                                together.voices().stream()
                                                        .map(Constat::id)
                                                        .toList())
                                        .enjeux()
                                        .stream())
                        .map(Link::label)
                        .toList()));
        return new MergerPage.Preview(
                kept.kept().title(),
                together.voices().stream().skip(1).map(Constat::title).toList(),
                said,
                valueOf(kept.kept()));
    }

    // What stays of two words that differ.
    private static String kept(String kept, String joined) {
        return kept.equals(joined) ? kept : kept + ", au lieu de «\u00a0" + joined + "\u00a0» pour celui-ci";
    }

    private static ConstatSheetPage.Fact fact(String label, String words) {
        return new ConstatSheetPage.Fact(label, words.isEmpty() ? List.of() : List.of(words));
    }
}
