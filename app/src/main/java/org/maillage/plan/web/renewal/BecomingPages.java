package org.maillage.plan.web.renewal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Becoming;
import org.maillage.plan.renewal.Becomings;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Outcome;
import org.maillage.plan.web.Counts;
import org.maillage.site.Words;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds what becomes of the plan, on screen and for a file.
@Component
class BecomingPages {

    static final String SUBJECT = "Ce que devient le plan";

    private final Becomings becomings;
    private final Provenances provenances;
    private final Words words;

    BecomingPages(Becomings becomings, Provenances provenances, Words words) {
        this.becomings = becomings;
        this.provenances = provenances;
        this.words = words;
    }

    BecomingPage pageOf(Space space, @Nullable Outcome outcome) {
        Optional<Becomings.Report> report = becomings.find(space);
        List<Becoming> all = report.map(Becomings.Report::all).orElse(List.of());
        List<Becoming> kept = all.stream().filter(keeps(outcome)).toList();
        String what = Exports.lines(Counts.of(kept.size(), "ligne", "lignes"), outcome != null);
        return new BecomingPage(
                List.of(new Link("Plan d’actions", space.path("/plan"))),
                report.map(BecomingPages::subtitle).orElse(""),
                provenanceOf(space, outcome).lines(),
                choices(space, outcome, all),
                themes(kept),
                kept.isEmpty() ? null : Exports.of(space.path(Address.BECOMING), queryOf(outcome), what),
                report.isEmpty()
                        ? "Cette convention est en préparation et ne fait suite à aucune autre."
                        : all.isEmpty()
                                ? "Cette convention n’a encore ni enjeu ni action."
                                : "Aucune ligne ne répond à ce choix.");
    }

    List<Becoming> linesOf(Space space, @Nullable Outcome outcome) {
        return becomings.find(space).stream()
                .flatMap(report -> report.all().stream())
                .filter(keeps(outcome))
                .toList();
    }

    Provenance provenanceOf(Space space, @Nullable Outcome outcome) {
        return provenances.of(
                space,
                SUBJECT,
                outcome == null ? List.of() : List.of(words.of(outcome)),
                Address.BECOMING + queryOf(outcome));
    }

    static @Nullable Outcome outcomeOf(String word) {
        return Arrays.stream(Outcome.values())
                .filter(one -> wordOf(one).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static Predicate<Becoming> keeps(@Nullable Outcome outcome) {
        return line -> outcome == null || line.outcome() == outcome;
    }

    private static String subtitle(Becomings.Report report) {
        return report.following() == null
                ? "À la fin de «\u00a0" + report.ending().shortTitle() + "\u00a0»"
                : "De «\u00a0" + report.ending().shortTitle() + "\u00a0» à «\u00a0"
                        + report.following().shortTitle() + "\u00a0»";
    }

    private List<Tab> choices(Space space, @Nullable Outcome current, List<Becoming> all) {
        Stream<Tab> whole = Stream.of(tab(space, null, "Tout", current == null, all.size()));
        Stream<Tab> each = Arrays.stream(Outcome.values()).flatMap(outcome -> {
            long kept = all.stream().filter(keeps(outcome)).count();
            return kept == 0 && outcome != current
                    ? Stream.empty()
                    : Stream.of(tab(space, outcome, words.of(outcome), outcome == current, kept));
        });
        return Stream.concat(whole, each).toList();
    }

    private static Tab tab(Space space, @Nullable Outcome outcome, String label, boolean current, long count) {
        return new Tab(label, space.path(Address.BECOMING + queryOf(outcome)), current, Math.toIntExact(count));
    }

    private List<BecomingPage.OfTheme> themes(List<Becoming> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Becoming::theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new BecomingPage.OfTheme(
                        theme.getKey(),
                        theme.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private BecomingPage.Line line(Becoming line) {
        Becoming.Side first = Objects.requireNonNull(line.before() == null ? line.after() : line.before());
        boolean both = line.before() != null && line.after() != null;
        return new BecomingPage.Line(
                line.kind() == Kind.ENJEU ? "Enjeu" : "Action",
                BecomingPage.Line.link(first),
                toneOf(line.outcome()),
                words.of(line.outcome()),
                line.reason(),
                both ? BecomingPage.Line.link(Objects.requireNonNull(line.after())) : null);
    }

    private static String toneOf(Outcome outcome) {
        return switch (outcome) {
            case CONTINUED, NEW -> "ok";
            case CHANGED -> "warn";
            case STOPPED -> "bad";
            case UNDECIDED -> "idle";
        };
    }

    private static String wordOf(Outcome outcome) {
        return switch (outcome) {
            case CONTINUED -> "continue";
            case CHANGED -> "change";
            case STOPPED -> "arret";
            case UNDECIDED -> "a-decider";
            case NEW -> "nouveau";
        };
    }

    private static String queryOf(@Nullable Outcome outcome) {
        return outcome == null ? "" : "?devenir=" + wordOf(outcome);
    }
}
