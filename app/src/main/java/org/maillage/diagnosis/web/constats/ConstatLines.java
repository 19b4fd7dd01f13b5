package org.maillage.diagnosis.web.constats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Says constats in a line each: what those that say the same have together.
@Component
public class ConstatLines {

    public static final String WHOLE = "tout le territoire";

    private final Words words;

    ConstatLines(Words words) {
        this.words = words;
    }

    List<ConstatLine> of(Space space, List<ConstatLists.Counted> shown, ConstatLists.Known known) {
        Map<ThemeId, Theme> themes = byId(known.themes());
        return shown.stream().map(one -> line(space, one, themes, known)).toList();
    }

    private ConstatLine line(
            Space space, ConstatLists.Counted counted, Map<ThemeId, Theme> themes, ConstatLists.Known known) {
        Constats.Group group = counted.group();
        Constat kept = group.kept();
        return new ConstatLine(
                space.path(kept.id().path()),
                kept.title(),
                kind(kept),
                tone(kept.content().kind()),
                labelOf(kept.content().theme(), themes),
                topics(group, known.topics()),
                where(group, known.territory()),
                whom(group),
                origin(kept.content().origin()),
                group.voices().size() == 1 ? "" : "réunit " + group.voices().size() + " constats",
                enjeux(counted.enjeux()),
                reservedTo(kept));
    }

    public static Map<ThemeId, Theme> byId(List<Theme> themes) {
        return themes.stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    }

    public String kind(Constat constat) {
        return words.of(constat.content().kind());
    }

    public static String tone(ConstatKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public static ConstatLine.@Nullable Label labelOf(@Nullable ThemeId id, Map<ThemeId, Theme> themes) {
        Theme theme = id == null ? null : themes.get(id);
        return theme == null ? null : new ConstatLine.Label(theme.color(), theme.pictogram(), theme.name());
    }

    /// Who alone reads it, or nothing when every partner does.
    public String reservedTo(Constat constat) {
        Visibility visibility = constat.content().seenBy().visibility();
        return switch (visibility) {
            case PUBLIC, PARTNERS -> "";
            case COORDINATORS, INSTITUTION -> words.say("constat.seen." + visibility.name());
        };
    }

    public static String where(Constats.Group group, Territory territory) {
        return places(group, territory).isEmpty()
                ? WHOLE
                : places(group, territory).stream().map(Area::listedName).collect(Collectors.joining(", "));
    }

    /// In the order of the territory.
    public static List<Area> places(Constats.Group group, Territory territory) {
        var areas = group.voices().stream()
                .flatMap(voice -> voice.content().areas().stream())
                .collect(Collectors.toSet());
        return territory.within().stream()
                .filter(area -> areas.contains(area.id()))
                .toList();
    }

    public static String topics(Constats.Group group, List<ConstatTopics.Named> known) {
        var borne = group.voices().stream()
                .flatMap(voice -> voice.content().topics().stream())
                .collect(Collectors.toSet());
        return known.stream()
                .filter(topic -> borne.contains(topic.id()))
                .map(ConstatTopics.Named::name)
                .collect(Collectors.joining(", "));
    }

    public String whom(Constats.Group group) {
        var whom = group.voices().stream()
                .flatMap(voice -> voice.content().audiences().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(Audience.values())
                .filter(whom::contains)
                .map(words::of)
                .collect(Collectors.joining(", "));
    }

    /// "Centre social La Morelline, 12 mars 2025".
    public static String origin(ConstatDraft.Origin origin) {
        return Stream.of(
                        Optional.of(origin.observedBy()).filter(by -> !by.isEmpty()),
                        Optional.ofNullable(origin.observedOn()).map(FrenchDates::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String enjeux(int count) {
        return count == 0 ? "" : count + "\u00a0" + (count < 2 ? "enjeu" : "enjeux");
    }
}
