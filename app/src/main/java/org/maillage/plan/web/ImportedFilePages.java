package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.plan.intake.AxisGuess;
import org.maillage.plan.intake.ImportedFile;
import org.maillage.plan.intake.PlanReading;
import org.maillage.plan.intake.ReadAction;
import org.maillage.plan.intake.ReadAxis;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Prepares the page of a received file.
final class ImportedFilePages {

    private final Words words;
    private final Space space;
    private final AxisChoices choices;

    ImportedFilePages(Words words, Space space, AxisChoices choices) {
        this.words = words;
        this.space = space;
        this.choices = choices;
    }

    ImportedFilePage of(ImportedFile file, PlanReading reading, @Nullable ImportForm form, FormErrors errors) {
        String address = space.path("/plan/import");
        NatureChoice nature = form == null ? NatureChoice.UNKNOWN : form.natureChoice();
        return new ImportedFilePage(
                file.fileName(),
                summary(reading),
                List.of(new Link("Plan d’actions", space.path("/plan")), new Link("Importer", address)),
                applied(file),
                account(reading),
                address + "/" + file.id().value() + "/application",
                !choices.themes().isEmpty(),
                space.path("/reglages/themes"),
                questions(reading, form),
                Arrays.stream(NatureChoice.values())
                        .map(choice -> new Option(choice.name(), words.of(choice), choice == nature))
                        .toList(),
                reading.actions().stream().map(this::row).toList(),
                reading.remarks(),
                reading.ledger().leftOut(),
                errors);
    }

    private static String summary(PlanReading reading) {
        long below = reading.actions().stream()
                .filter(action -> action.parent() != null)
                .count();
        long above = reading.actions().size() - below;
        return counted(above, "action") + (below == 0 ? "" : " et " + counted(below, "sous-action"))
                + " dans la feuille « " + reading.sheet() + " »";
    }

    private static String account(PlanReading reading) {
        var ledger = reading.ledger();
        return counted(ledger.total(), "cellule") + " : " + ledger.inFields() + " dans les champs des actions, "
                + ledger.inOrigin() + " gardées mot pour mot en champs d’origine, "
                + ledger.leftOut().size() + " non reprises.";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count > 1 ? "s" : "");
    }

    private static String applied(ImportedFile file) {
        var at = file.appliedAt();
        if (at == null) {
            return "";
        }
        var moment = at.atZone(FrenchDates.PARIS);
        return FrenchDates.day(moment.toLocalDate()) + " à " + FrenchDates.time(moment);
    }

    private List<ImportedFilePage.AxisQuestion> questions(PlanReading reading, @Nullable ImportForm form) {
        var questions = new ArrayList<ImportedFilePage.AxisQuestion>();
        for (int index = 0; index < reading.axes().size(); index++) {
            ReadAxis axis = reading.axes().get(index);
            String chosen = form == null ? guess(axis) : form.choiceFor(index);
            questions.add(new ImportedFilePage.AxisQuestion(
                    "axes[" + index + "]",
                    ImportedFilePage.name(axis),
                    counted(axis.actions(), "action"),
                    groups(axis, chosen)));
        }
        return questions;
    }

    private String guess(ReadAxis axis) {
        return AxisGuess.themeOf(axis.path(), choices.themes())
                .map(theme -> "theme:" + theme.code())
                .orElse("");
    }

    private List<OptionGroup> groups(ReadAxis axis, String chosen) {
        return choices.themes().stream()
                .map(theme -> new OptionGroup(theme.name(), options(theme, axis, chosen)))
                .toList();
    }

    private List<Option> options(Theme theme, ReadAxis axis, String chosen) {
        var options = new ArrayList<Option>();
        options.add(option("theme:" + theme.code(), theme.name() + ", sans enjeu précisé", chosen));
        if (!axis.path().isEmpty()) {
            options.add(option(
                    "new:" + theme.code(), "Créer l’enjeu « " + axis.path().getLast() + " »", chosen));
        }
        choices.enjeux().stream()
                .filter(enjeu -> enjeu.theme().equals(theme.id()))
                .map(enjeu -> option("enjeu:" + enjeu.id().value(), enjeu.title(), chosen))
                .forEach(options::add);
        return options;
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }

    private ImportedFilePage.PreviewRow row(ReadAction action) {
        var actors = action.actors();
        return new ImportedFilePage.PreviewRow(
                action.title(),
                action.parent() != null,
                action.line(),
                Stream.concat(actors.pilots().stream(), actors.services().stream())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                state(action.state()),
                schedule(action.span()),
                List.copyOf(action.origin().sequencedKeySet()));
    }

    private String state(ReadAction.State state) {
        Progress progress = state.progress();
        return words.of(NatureChoice.of(state.nature())) + ", "
                + words.of(progress == null ? Progress.UPCOMING : progress).toLowerCase(java.util.Locale.FRENCH);
    }

    private static String schedule(ReadAction.Span span) {
        if (span.schoolYears() != null) {
            return span.schoolYears();
        }
        String start = span.start() == null ? "" : FrenchDates.month(span.start());
        String end = span.endless() ? "sans fin" : span.end() == null ? "" : FrenchDates.month(span.end());
        return start.isEmpty() || end.isEmpty() ? start + end : start + " – " + end;
    }
}
