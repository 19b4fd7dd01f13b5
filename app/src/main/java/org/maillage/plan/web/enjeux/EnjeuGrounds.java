package org.maillage.plan.web.enjeux;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// The constats an enjeu can stand on, by theme.
@Component
public class EnjeuGrounds {

    private final Constats constats;
    private final Grounds grounds;
    private final Themes themes;
    private final Words words;

    EnjeuGrounds(Constats constats, Grounds grounds, Themes themes, Words words) {
        this.constats = constats;
        this.grounds = grounds;
        this.themes = themes;
        this.words = words;
    }

    /// Those it stands on, among what one may see.
    List<Ground> of(Space space, Enjeu enjeu) {
        return grounds.byEnjeu(space.id(), space.sight()).getOrDefault(enjeu.id(), List.of());
    }

    /// The one an address names, or none.
    Optional<Constat> findConstat(Space space, String id) {
        return Typed.findId(id, ConstatId::new)
                .flatMap(constat -> constats.findConstat(space.id(), space.sight(), constat));
    }

    public List<OptionGroup> optionsFor(Space space, Collection<String> chosen) {
        List<Constat> all = constats.list(space.id(), space.sight(), ConstatFilter.ALL).stream()
                .map(Constats.Group::kept)
                .toList();
        var groups = new ArrayList<OptionGroup>();
        for (Theme theme : themes.listOf(space.id())) {
            add(
                    groups,
                    theme.name(),
                    all.stream()
                            .filter(one -> theme.id().equals(one.content().theme()))
                            .toList(),
                    chosen);
        }
        add(
                groups,
                "Plusieurs thèmes",
                all.stream().filter(one -> one.content().theme() == null).toList(),
                chosen);
        return List.copyOf(groups);
    }

    public String say(Space space, Collection<String> chosen) {
        return optionsFor(space, chosen).stream()
                .flatMap(group -> group.options().stream())
                .filter(Option::selected)
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private void add(List<OptionGroup> groups, String label, List<Constat> constats, Collection<String> chosen) {
        if (!constats.isEmpty()) {
            groups.add(new OptionGroup(
                    label,
                    constats.stream()
                            .map(one -> new Option(
                                    one.id().value().toString(),
                                    one.title(),
                                    chosen.contains(one.id().value().toString()),
                                    words.of(one.content().kind())))
                            .toList()));
        }
    }
}
