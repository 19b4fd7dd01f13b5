package org.maillage.workspace.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.notices.AskSource;
import org.maillage.base.notices.Way;
import org.maillage.site.components.Option;
import org.maillage.site.components.Tab;

/// How I want to be told.
///
/// @param choices one for each kind of ask
/// @param rhythm of the digest
public record ChoicesPage(List<Choice> choices, Choice rhythm) {

    /// @param elsewhere whether its mail is no choice, because it is sent by who asks
    public record Choice(String kind, String title, List<Option> options, boolean elsewhere) {

        /// The way of these that was sent, if any.
        Optional<Way> find(@Nullable String sent) {
            return options.stream()
                    .map(Option::value)
                    .filter(value -> value.equals(sent))
                    .findFirst()
                    .map(Way::of);
        }
    }

    static ChoicesPage of(List<AskSource> sources, Map<String, Way> chosen) {
        List<Choice> choices = sources.stream()
                .map(source -> new Choice(
                        source.kind(),
                        source.title(),
                        options(chosen.getOrDefault(source.kind(), Way.MAIL), Way.MAIL, Way.DIGEST, Way.SCREEN),
                        source.isToldElsewhere()))
                .toList();
        Way rhythm = chosen.getOrDefault(Way.OF_DIGEST, Way.DAILY);
        return new ChoicesPage(
                choices,
                new Choice(
                        Way.OF_DIGEST,
                        "Recevoir le résumé par courriel",
                        options(rhythm, Way.DAILY, Way.WEEKLY, Way.NEVER),
                        false));
    }

    private static List<Option> options(Way chosen, Way... ways) {
        return Stream.of(ways)
                .map(way -> new Option(way.code(), words(way), way == chosen))
                .toList();
    }

    private static String words(Way way) {
        return switch (way) {
            case MAIL -> "Par courriel, peu après";
            case DIGEST -> "Avec le prochain résumé";
            case SCREEN -> "Dans l’application seulement";
            case DAILY -> "Du lundi au vendredi, quand il y a quelque chose à lire";
            case WEEKLY -> "Le lundi matin";
            case NEVER -> "Jamais";
        };
    }

    public List<Tab> tabs() {
        return NoticesPage.tabs(NoticesPage.CHOICES);
    }

    public String address() {
        return NoticesPage.CHOICES;
    }
}
