package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.ReadRow;
import org.maillage.convention.Theme;
import org.maillage.plan.Enjeu;

/// What the axes of a file are in a convention: a theme, a new enjeu of a theme, an enjeu already there, or the very
/// theme and enjeux that they name.
record Branches(List<Theme> themes, List<Enjeu> enjeux, Map<String, String> answers) {

    private static final String BY_NAME = "by-name";
    private static final String KEY = "axe:";

    static String name(List<String> path) {
        return path.isEmpty() ? "Actions sans axe" : String.join(" › ", path);
    }

    private static String key(List<String> path) {
        return KEY + name(path);
    }

    List<Question> questions(IntakeReading reading) {
        return reading.rows().stream()
                .map(ReadRow::branch)
                .distinct()
                .map(path -> question(path, reading.rows()))
                .toList();
    }

    private Question question(List<String> path, List<ReadRow> rows) {
        long actions = rows.stream().filter(row -> row.branch().equals(path)).count();
        boolean named = byName(path).isPresent();
        String proposed = named
                ? BY_NAME
                : AxisGuess.themeOf(path, themes)
                        .map(theme -> "theme:" + theme.code())
                        .orElse("");
        var groups = new ArrayList<Question.Group>();
        if (named) {
            groups.add(
                    new Question.Group("", List.of(new Question.Choice(BY_NAME, "Le thème et les enjeux de ce nom"))));
        }
        themes.forEach(theme -> groups.add(new Question.Group(theme.name(), choices(theme, path))));
        return new Question(
                key(path), name(path), actions + (actions > 1 ? " actions" : " action"), groups, proposed, named);
    }

    private List<Question.Choice> choices(Theme theme, List<String> path) {
        return Stream.of(
                        Stream.of(new Question.Choice("theme:" + theme.code(), theme.name() + ", sans enjeu précisé")),
                        path.stream()
                                .skip(Math.max(0, path.size() - 1))
                                .map(last ->
                                        new Question.Choice("new:" + theme.code(), "Créer l’enjeu « " + last + " »")),
                        enjeux.stream()
                                .filter(enjeu -> enjeu.theme().equals(theme.id()))
                                .map(enjeu -> new Question.Choice(
                                        "enjeu:" + enjeu.id().value(), enjeu.title())))
                .flatMap(all -> all)
                .toList();
    }

    /// What was answered for a branch.
    Optional<AxisAnswer> find(List<String> path) {
        String choice = answers.getOrDefault(key(path), "");
        int colon = choice.indexOf(':');
        String value = choice.substring(colon + 1);
        return switch (colon < 0 ? choice : choice.substring(0, colon)) {
            case BY_NAME -> byName(path);
            case "theme" -> theme(value).map(theme -> new AxisAnswer(theme, List.of(), null, false));
            case "new" ->
                theme(value)
                        .filter(theme -> !path.isEmpty())
                        .map(theme -> new AxisAnswer(theme, List.of(), path.getLast(), false));
            case "enjeu" ->
                enjeu(value)
                        .flatMap(enjeu ->
                                themeOf(enjeu).map(theme -> new AxisAnswer(theme, List.of(enjeu), null, false)));
            default -> Optional.empty();
        };
    }

    /// The widest names a theme, the others nothing but enjeux of the convention; a cell may hold several.
    private Optional<AxisAnswer> byName(List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String rest = Folded.fold(String.join(" ", path.subList(1, path.size())));
        var named = new ArrayList<Enjeu>();
        for (Enjeu enjeu : enjeux.stream()
                .sorted(Comparator.comparingInt((Enjeu one) -> -one.title().length()))
                .toList()) {
            String title = Folded.fold(enjeu.title());
            if (!title.isEmpty() && rest.contains(title)) {
                named.add(enjeu);
                rest = rest.replaceFirst(Pattern.quote(title), " ").strip();
            }
        }
        boolean whole = rest.isBlank();
        return themes.stream()
                .filter(theme -> whole && Folded.fold(theme.name()).equals(Folded.fold(path.getFirst())))
                .map(theme -> new AxisAnswer(theme, named, null, true))
                .findFirst();
    }

    private Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    private Optional<Theme> themeOf(Enjeu enjeu) {
        return themes.stream().filter(theme -> theme.id().equals(enjeu.theme())).findFirst();
    }

    private Optional<Enjeu> enjeu(String id) {
        return enjeux.stream()
                .filter(enjeu -> enjeu.id().value().toString().equals(id))
                .findFirst();
    }
}
