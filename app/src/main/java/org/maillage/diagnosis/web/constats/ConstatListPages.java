package org.maillage.diagnosis.web.constats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.site.components.Chip;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the list of the constats.
@Component
class ConstatListPages {

    private final Constats constats;
    private final Themes themes;
    private final ObjectProvider<ConstatAnswers> answers;
    private final Choices choices;
    private final ConstatLines lines;

    ConstatListPages(
            Constats constats,
            Themes themes,
            ObjectProvider<ConstatAnswers> answers,
            Choices choices,
            ConstatLines lines) {
        this.constats = constats;
        this.themes = themes;
        this.answers = answers;
        this.choices = choices;
        this.lines = lines;
    }

    /// A group with how many enjeux stand on it.
    record Counted(Constats.Group group, int enjeux) {}

    /// What an address asks for, and what answers it.
    record Found(ConstatQuery query, List<Theme> themes, Territory territory, List<Counted> all) {

        List<Counted> kept() {
            return all.stream().filter(one -> query.keeps(one.enjeux())).toList();
        }
    }

    Found find(Space space, Map<String, String> parameters) {
        List<Theme> known = themes.listOf(space.id());
        Territory territory = choices.territoryOf(space);
        ConstatQuery query = ConstatQuery.of(parameters).known(known, territory);
        return new Found(query, known, territory, count(space, query.filter(known, territory)));
    }

    ConstatsPage pageOf(Space space, Map<String, String> parameters) {
        Found found = find(space, parameters);
        ConstatQuery query = found.query();
        String here = space.path(Constats.PATH);
        List<Counted> everything = query.isOpen() ? found.all() : count(space, ConstatFilter.ALL);
        List<Counted> kept = found.kept();
        int pages = query.whole() ? 1 : Math.max(1, Math.ceilDiv(kept.size(), ConstatQuery.A_PAGE));
        int number = Math.min(query.number(), pages);
        boolean may = space.rights().mayWriteConstats();
        List<Counted> shown = query.whole()
                ? kept
                : kept.stream()
                        .skip((long) (number - 1) * ConstatQuery.A_PAGE)
                        .limit(ConstatQuery.A_PAGE)
                        .toList();
        return new ConstatsPage(
                here,
                subtitle(everything),
                everything.isEmpty(),
                filters(here, found, kept.size(), everything.size()),
                tabs(here, found),
                lines.of(space, shown, found.themes(), found.territory()),
                new Pager(
                        number,
                        pages,
                        query.page(here, number - 1, pages),
                        query.page(here, number + 1, pages),
                        pages > 1 ? query.wholePage(here) : null),
                may ? here + "/nouveau" : null,
                may ? here + "/propositions" : null,
                DiagnosisTabs.of(space, DiagnosisTabs.Current.CONSTATS));
    }

    private List<Counted> count(Space space, ConstatFilter filter) {
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

    static String counted(int constats) {
        return constats + "\u00a0" + (constats < 2 ? "constat" : "constats");
    }

    private static String subtitle(List<Counted> everything) {
        long without = everything.stream().filter(one -> one.enjeux() == 0).count();
        return counted(everything.size()) + (without == 0 ? "" : ", dont " + without + " sans enjeu");
    }

    private static List<Tab> tabs(String here, Found found) {
        int all = found.all().size();
        int without = Math.toIntExact(
                found.all().stream().filter(one -> one.enjeux() == 0).count());
        return List.of(
                tab(here, found.query(), "Tous", "", all),
                tab(here, found.query(), "Traduits en enjeu", ConstatQuery.WITH, all - without),
                tab(here, found.query(), "Sans enjeu", ConstatQuery.WITHOUT, without));
    }

    private static Tab tab(String here, ConstatQuery query, String label, String value, int count) {
        return new Tab(label, query.with(here, "enjeu", value), query.enjeu().equals(value), count);
    }

    private ConstatsPage.Filters filters(String here, Found found, int kept, int everything) {
        ConstatQuery query = found.query();
        List<OptionGroup> types = choices.kinds(ConstatKind::word, query.type());
        List<OptionGroup> ofThemes = OptionGroup.single(found.themes().stream()
                .map(theme -> new org.maillage.site.components.Option(
                        theme.code(), theme.name(), theme.code().equals(query.theme())))
                .toList());
        List<OptionGroup> places = Choices.places(found.territory(), Area::slug, List.of(query.quartier()));
        List<OptionGroup> audiences = choices.audiences(Audience::word, List.of(query.publics()));
        var chips = new ArrayList<Chip>();
        add(chips, here, query, "Recherche", "q", query.q());
        add(chips, here, query, "Type", "type", choices.say(types));
        add(chips, here, query, "Thème", "theme", choices.say(ofThemes));
        add(chips, here, query, "Lieu", "quartier", choices.say(places));
        add(chips, here, query, "Public", "public", choices.say(audiences));
        String count = kept == everything ? counted(kept) : counted(kept) + " sur " + everything;
        return new ConstatsPage.Filters(
                query.q(), count, List.copyOf(chips), types, ofThemes, places, audiences, query.enjeu());
    }

    private static void add(
            List<Chip> chips, String here, ConstatQuery query, String label, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            chips.add(new Chip(label, value, query.with(here, name, "")));
        }
    }
}
