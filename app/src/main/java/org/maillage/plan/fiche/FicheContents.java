package org.maillage.plan.fiche;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Step;
import org.maillage.site.Words;

/// What one action says under each rubric, in the words that the import reads back to the same values.
///
/// The news already written are not repeated: the rubric is left for those to come. What the house keeps as fields of
/// origin stands under its rubric when the fiche has it, else under its own name, marked where that is a rubric's.
final class FicheContents {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// Those that the house holds as fields of origin only.
    private static final Set<FicheRubric> ORIGIN_RUBRICS = EnumSet.of(
            FicheRubric.BUDGET,
            FicheRubric.FINANCING,
            FicheRubric.MEANS,
            FicheRubric.CALENDAR,
            FicheRubric.INDICATORS,
            FicheRubric.EXPECTED);

    private final ActionSheet sheet;
    private final Words words;

    FicheContents(ActionSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    List<FillableForm.Line> lines() {
        Stream<FillableForm.Line> rubrics = Arrays.stream(FicheRubric.values())
                .map(rubric -> new FillableForm.Line(rubric.label(), rubric.guidance(), contentOf(rubric)));
        Stream<FillableForm.Line> others = sheet.content().origin().stream().flatMap(field -> lineOf(field).stream());
        return Stream.concat(rubrics, others).toList();
    }

    private static Optional<FillableForm.Line> lineOf(OriginField field) {
        Optional<FicheRubric> rubric = Arrays.stream(FicheRubric.values())
                .filter(one -> one.label().equals(field.label()))
                .findFirst();
        if (rubric.filter(ORIGIN_RUBRICS::contains).isPresent()) {
            return Optional.empty();
        }
        String label = rubric.isPresent() ? field.markedLabel() : field.label();
        return Optional.of(new FillableForm.Line(label, "", field.value()));
    }

    private String contentOf(FicheRubric rubric) {
        var content = sheet.content();
        return switch (rubric) {
            case TITLE -> content.title();
            case CODE -> sheet.code();
            case THEME -> sheet.theme().name();
            case ENJEU -> lines(sheet.enjeux(), ActionSheet.OfEnjeu::title);
            case NATURE -> label(content.nature());
            case OBJECTIVES -> content.texts().objectives();
            case DESCRIPTION -> content.texts().description();
            case PARTICIPATION -> content.texts().participation();
            case AUDIENCE -> labels(Audience.values(), content.reach().audiences());
            case AGE -> labels(AgeBand.values(), content.reach().ages());
            case TERRITORY -> lines(sheet.areas(), ActionSheet.OfArea::name);
            case PILOT, CO_PILOT, PARTNERS, FUNDER, PERSON, ELECTED -> actorsOf(rubric);
            case START -> day(content.schedule().startsOn());
            case END -> day(content.schedule().endsOn());
            case ENDLESS -> content.schedule().endless() ? "Oui" : "";
            case STEPS -> lines(sheet.steps(), Step::title);
            case STATUS -> words.of(content.progress());
            case MOOD -> label(sheet.mood());
            case PRIORITY -> label(content.priority());
            case TOPIC -> lines(sheet.topics(), ActionSheet.Named::name);
            case CONTRACT -> lines(sheet.contracts(), ActionSheet.Named::name);
            case LINKS -> lines(content.links(), ActionLink::url);
            case NEWS -> "";
            case BUDGET, FINANCING, MEANS, CALENDAR, INDICATORS, EXPECTED -> originOf(rubric);
        };
    }

    private String actorsOf(FicheRubric rubric) {
        return switch (rubric) {
            case PILOT -> organisations(OrganisationRole.PILOT);
            case CO_PILOT -> organisations(OrganisationRole.COPILOT);
            case FUNDER -> organisations(OrganisationRole.FUNDER);
            case PERSON -> people(PersonRole.IN_CHARGE);
            case ELECTED -> people(PersonRole.ELECTED);
            default -> organisations(OrganisationRole.ASSOCIATED);
        };
    }

    private String organisations(OrganisationRole role) {
        return lines(
                sheet.organisations().stream().filter(one -> one.role() == role).toList(),
                ActionSheet.OfOrganisation::name);
    }

    private String people(PersonRole role) {
        return lines(sheet.people().stream().filter(one -> one.role() == role).toList(), ActionSheet.OfPerson::name);
    }

    private String originOf(FicheRubric rubric) {
        return lines(
                sheet.content().origin().stream()
                        .filter(field -> field.label().equals(rubric.label()))
                        .toList(),
                OriginField::value);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(FRENCH);
    }

    private String label(@Nullable Enum<?> value) {
        return value == null ? "" : words.of(value);
    }

    private <E extends Enum<E>> String labels(E[] order, Set<E> chosen) {
        return lines(Arrays.stream(order).filter(chosen::contains).toList(), words::of);
    }

    private static <T> String lines(List<T> things, Function<? super T, String> said) {
        return things.stream().map(said).collect(Collectors.joining("\n"));
    }
}
