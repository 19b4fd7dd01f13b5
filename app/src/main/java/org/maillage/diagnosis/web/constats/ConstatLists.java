package org.maillage.diagnosis.web.constats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the constats that an address asks for: what its page shows and what its file holds.
@Component
public class ConstatLists {

    private final Constats constats;
    private final Themes themes;
    private final ObjectProvider<ConstatAnswers> answers;
    private final Choices choices;

    ConstatLists(Constats constats, Themes themes, ObjectProvider<ConstatAnswers> answers, Choices choices) {
        this.constats = constats;
        this.themes = themes;
        this.answers = answers;
        this.choices = choices;
    }

    /// What constats are sorted by.
    public record Known(List<Theme> themes, List<ConstatTopics.Named> topics, Territory territory) {}

    /// A group with how many enjeux stand on it.
    public record Counted(Constats.Group group, int enjeux) {}

    /// What an address asks for, and what answers it before enjeux are looked at.
    public record Found(ConstatQuery query, Known known, List<Counted> all) {

        public List<Counted> kept() {
            return all.stream().filter(one -> query.keeps(one.enjeux())).toList();
        }
    }

    public Found find(Space space, Map<String, String> parameters) {
        var known = new Known(themes.listOf(space.id()), choices.topicsOf(space), choices.territoryOf(space));
        ConstatQuery query = ConstatQuery.of(parameters).known(known);
        return new Found(query, known, count(space, query.filter(known)));
    }

    List<Counted> count(Space space, ConstatFilter filter) {
        List<Constats.Group> groups = constats.list(space.id(), space.sight(), filter);
        List<ConstatId> voices = groups.stream()
                .flatMap(group -> group.voices().stream())
                .map(Constat::id)
                .toList();
        var byConstat = new HashMap<ConstatId, List<UUID>>();
        answers.forEach(one -> byConstat.putAll(one.enjeuxOf(space, voices)));
        return groups.stream()
                .map(group -> new Counted(group, enjeux(group, byConstat).size()))
                .toList();
    }

    private static Set<UUID> enjeux(Constats.Group group, Map<ConstatId, List<UUID>> byConstat) {
        var enjeux = new HashSet<UUID>();
        group.voices().forEach(voice -> enjeux.addAll(byConstat.getOrDefault(voice.id(), List.of())));
        return enjeux;
    }
}
