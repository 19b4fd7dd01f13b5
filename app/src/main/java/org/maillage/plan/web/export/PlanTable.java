package org.maillage.plan.web.export;

import static org.maillage.base.tables.TableColumn.day;
import static org.maillage.base.tables.TableColumn.lines;
import static org.maillage.base.tables.TableColumn.text;
import static org.maillage.base.tables.TableColumn.yes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Note;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Step;
import org.maillage.plan.web.sheet.SeenWords;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;

/// One line for each action, under headings that the import of a plan recognises.
final class PlanTable {

    private final Words words;

    PlanTable(Words words) {
        this.words = words;
    }

    Table<ActionSheet> of(Provenance provenance) {
        return new Table<>(
                provenance,
                Stream.of(identity(), state(), actors(), reach(), news(), texts())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<TableColumn<ActionSheet>> identity() {
        return List.of(
                text("Code", 9, ActionSheet::code),
                text("Titre de l’action", 45, ActionSheet::title),
                text("Thème", 22, sheet -> sheet.theme().name()),
                lines("Enjeu", 45, sheet -> names(sheet.enjeux(), ActionSheet.OfEnjeu::title)),
                text("Action principale", 12, sheet -> code(sheet)));
    }

    private List<TableColumn<ActionSheet>> state() {
        return List.of(
                text(
                        "Nature",
                        15,
                        sheet -> words.of(NatureChoice.of(sheet.content().nature()))),
                text("Avancement", 14, sheet -> words.of(sheet.content().progress())),
                text("Météo", 18, sheet -> label(sheet.mood())),
                yes("En retard", ActionSheet::late),
                yes("Sans nouvelle", ActionSheet::silent),
                text("Priorité", 11, sheet -> label(sheet.content().priority())));
    }

    private List<TableColumn<ActionSheet>> actors() {
        return List.of(
                organisations("Structure pilote", OrganisationRole.PILOT),
                organisations("Copilote", OrganisationRole.COPILOT),
                organisations("Financeur", OrganisationRole.FUNDER),
                organisations("Structure opératrice", OrganisationRole.OPERATOR),
                organisations("Structure associée", OrganisationRole.ASSOCIATED),
                people("Personne en charge", PersonRole.IN_CHARGE),
                people("Élu·e référent·e", PersonRole.ELECTED));
    }

    private List<TableColumn<ActionSheet>> reach() {
        return List.of(
                lines("Territoire", 28, PlanTable::places),
                lines(
                        "Public",
                        24,
                        sheet -> labels(
                                Audience.values(), sheet.content().reach().audiences())),
                lines(
                        "Âge",
                        14,
                        sheet ->
                                labels(AgeBand.values(), sheet.content().reach().ages())),
                day("Date de début", sheet -> sheet.content().schedule().startsOn()),
                day("Date de fin", sheet -> sheet.content().schedule().endsOn()),
                yes("Sans fin", sheet -> sheet.content().schedule().endless()),
                lines("Sujet", 22, sheet -> names(sheet.topics(), ActionSheet.Named::name)),
                lines("Autre contrat", 22, sheet -> names(sheet.contracts(), ActionSheet.Named::name)));
    }

    private List<TableColumn<ActionSheet>> news() {
        return List.of(
                day("Date de la dernière nouvelle", sheet -> latest(sheet, Note::writtenOn)),
                text("Dernière nouvelle", 55, sheet -> latest(sheet, Note::body)),
                lines("Étapes", 45, sheet -> names(sheet.steps(), PlanTable::said)));
    }

    private List<TableColumn<ActionSheet>> texts() {
        return List.of(
                text("Description", 60, sheet -> sheet.content().texts().description()),
                text("Objectifs", 60, sheet -> sheet.content().texts().objectives()),
                text(
                        "Participation des habitants",
                        40,
                        sheet -> sheet.content().texts().participation()),
                lines("Liens", 35, sheet -> names(sheet.content().links(), link -> link.label() + " " + link.url())),
                text(
                        "Visibilité",
                        22,
                        sheet -> SeenWords.of(sheet.content().seenBy().visibility(), sheet.institution(), words)));
    }

    private static TableColumn<ActionSheet> organisations(String label, OrganisationRole role) {
        return lines(
                label,
                28,
                sheet -> sheet.organisations().stream()
                        .filter(one -> one.role() == role)
                        .map(ActionSheet.OfOrganisation::name)
                        .toList());
    }

    private static TableColumn<ActionSheet> people(String label, PersonRole role) {
        return lines(
                label,
                24,
                sheet -> sheet.people().stream()
                        .filter(one -> one.role() == role)
                        .map(ActionSheet.OfPerson::name)
                        .toList());
    }

    /// A QPV is named with its zoning year.
    private static List<String> places(ActionSheet sheet) {
        boolean citywide = sheet.content().reach().citywide();
        return Stream.concat(
                        Stream.of("Tout le territoire").filter(whole -> citywide),
                        sheet.areas().stream().map(ActionSheet.OfArea::name))
                .toList();
    }

    private static String said(Step step) {
        LocalDate done = step.doneOn();
        LocalDate due = step.dueOn();
        if (done != null) {
            return "☑ " + step.title() + ", faite le " + FrenchDates.day(done);
        }
        return "☐ " + step.title() + (due == null ? "" : ", avant le " + FrenchDates.day(due));
    }

    private static @Nullable String code(ActionSheet sheet) {
        var parent = sheet.parent();
        return parent == null ? null : parent.code();
    }

    private static <R> @Nullable R latest(ActionSheet sheet, Function<Note, R> part) {
        return sheet.notes().isEmpty() ? null : part.apply(sheet.notes().getFirst());
    }

    private @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : words.of(value);
    }

    private <E extends Enum<E>> List<String> labels(E[] order, Set<E> chosen) {
        return Arrays.stream(order).filter(chosen::contains).map(words::of).toList();
    }

    private static <R> List<String> names(List<R> things, Function<R, String> name) {
        return things.stream().map(name).toList();
    }
}
