package org.maillage.plan.fiche;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Audience;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Pulse;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.territory.AreaId;

/// An action drawn at random: its names are such as people give, its texts may say anything.
final class DrawnAction {

    private static final List<String> NAMES = List.of(
            "Caf de Maine-et-Loire",
            "Ville d’Angers",
            "Centre social du Lac",
            "PMI",
            "Maison de quartier l’Archipel",
            "Association Bulle & Cie",
            "Collège Jean-Vilar");
    private static final List<String> LINES = List.of(
            "Accueillir les parents et leurs enfants.",
            "Objectifs : tenir deux matinées par semaine",
            "",
            "Partenaires",
            "- premier point",
            "   en retrait",
            "Fiche action n°4 : une autre",
            "a < b & c > d  « guillemets »",
            "Titre",
            "Rubrique",
            "12 000 € (dont 3 000 €)",
            "\tune tabulation");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    private final Random random;

    DrawnAction(int seed) {
        this.random = new Random(seed);
    }

    ActionSheet sheet() {
        ActionDraft content = content();
        return new ActionSheet(
                new ActionId(id()),
                "PE-0" + random.nextInt(10),
                new Theme(new ThemeId(id()), "PE", "Petite enfance", "PE", "rose", "x", 1),
                content,
                some(
                        names("Enjeu des "),
                        title -> new ActionSheet.OfEnjeu(new EnjeuId(id()), new ThemeId(id()), title)),
                some(names("Sujet "), name -> new ActionSheet.Named<>(new TopicId(id()), name)),
                some(names("Contrat "), name -> new ActionSheet.Named<>(new ContractId(id()), name)),
                some(List.of("Monplaisir (QPV 2024)", "Roseraie", "Belle-Beille"), this::area),
                some(NAMES, this::organisation),
                some(List.of("Claire Aubin", "Luc Roy-Martin", "Inès Takarli"), this::person),
                some(names("Étape avec "), title -> new Step(new StepId(id()), title, DAY, null, 1)),
                random.nextBoolean() ? List.of() : List.of(note()),
                null,
                List.of(),
                null,
                new Pulse(content.progress(), null, null, List.of(), null, DAY),
                DAY,
                1);
    }

    private ActionDraft content() {
        ActionDraft least = ActionDraft.of(new ThemeId(id()), pick(NAMES) + " : ouvrir un lieu d’accueil");
        LocalDate start = random.nextBoolean() ? DAY.minusDays(random.nextInt(400)) : null;
        return new ActionDraft(
                least.title(),
                least.theme(),
                maybe(Nature.values()),
                Progress.values()[random.nextInt(Progress.values().length)],
                maybe(Priority.values()),
                null,
                new ActionDraft.Texts(text(), text(), text()),
                new ActionDraft.Reach(false, Set.of(), set(Audience.values()), set(AgeBand.values())),
                new ActionDraft.Schedule(start, random.nextBoolean() ? DAY : null, random.nextBoolean()),
                least.ties(),
                least.roles(),
                some(List.of("https://a.example.org/x", "https://b.example.org"), url -> new ActionLink("Voir", url)),
                least.seenBy(),
                some(
                        List.of(
                                "Indicateurs liés",
                                "Gouvernance propre",
                                "Calendrier",
                                "Avancement",
                                "Thématique",
                                "Code"),
                        this::origin));
    }

    private OriginField origin(String label) {
        return new OriginField(label, "• un\n• deux, " + random.nextInt(100), "Plan!F12");
    }

    private ActionSheet.OfArea area(String name) {
        return new ActionSheet.OfArea(new AreaId(id()), "x", name, name);
    }

    private ActionSheet.OfOrganisation organisation(String name) {
        var roles = List.of(
                OrganisationRole.PILOT, OrganisationRole.COPILOT, OrganisationRole.FUNDER, OrganisationRole.ASSOCIATED);
        return new ActionSheet.OfOrganisation(new OrganisationId(id()), name, name, pick(roles));
    }

    private ActionSheet.OfPerson person(String name) {
        return new ActionSheet.OfPerson(new PersonId(id()), name, null, pick(List.of(PersonRole.values())));
    }

    private Note note() {
        return new Note(new NoteId(id()), DAY, null, "", maybe(Mood.values()), "Vu", ActionDraft.SeenBy.PARTNERS, 1);
    }

    private String text() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(line -> pick(LINES))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private List<String> names(String before) {
        return NAMES.stream().map(name -> before + name).toList();
    }

    private <T, R> List<R> some(List<T> all, Function<T, R> made) {
        return all.stream().filter(one -> random.nextInt(3) == 0).map(made).toList();
    }

    private <E> Set<E> set(E[] all) {
        return new LinkedHashSet<>(some(Arrays.asList(all), one -> one));
    }

    private <E> @Nullable E maybe(E[] all) {
        return random.nextBoolean() ? null : all[random.nextInt(all.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static List<String> namesOf(ActionSheet sheet, OrganisationRole role) {
        return Stream.of(sheet.organisations())
                .flatMap(List::stream)
                .filter(one -> one.role() == role)
                .map(ActionSheet.OfOrganisation::name)
                .toList();
    }
}
