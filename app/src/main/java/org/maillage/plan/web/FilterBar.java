package org.maillage.plan.web;

import java.util.List;
import java.util.Map;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionList;
import org.maillage.plan.Criterion;
import org.maillage.site.components.Chip;
import org.maillage.site.components.OptionGroup;

/// The bar above the list: what can be narrowed, what is, and how many are left.
///
/// @param selects all that can be filtered, or nothing while it is folded: most pages are read without
/// @param turn address of the same list with the selects unfolded, or folded again
/// @param kept what the form carries along unseen: the order, the way one looks at the list
public record FilterBar(
        String address,
        String query,
        String count,
        List<Chip> chips,
        String clearAddress,
        List<Select> selects,
        String turn,
        List<Carried> kept) {

    private static final Map<Criterion, Wording> WORDINGS = Map.ofEntries(
            Map.entry(Criterion.WORDS, new Wording("Recherche", "")),
            Map.entry(Criterion.THEME, new Wording("Thème", "Tous les thèmes")),
            Map.entry(Criterion.NATURE, new Wording("Nature", "Toutes")),
            Map.entry(Criterion.PROGRESS, new Wording("Avancement", "Tous")),
            Map.entry(Criterion.MOOD, new Wording("Météo", "Toutes")),
            Map.entry(Criterion.PRIORITY, new Wording("Priorité", "Toutes")),
            Map.entry(Criterion.AREA, new Wording("Territoire", "Tous les lieux")),
            Map.entry(Criterion.ENJEU, new Wording("Enjeu", "Tous les enjeux")),
            Map.entry(Criterion.TOPIC, new Wording("Sujet", "Tous les sujets")),
            Map.entry(Criterion.CONTRACT, new Wording("Autre contrat", "Tous les contrats")),
            Map.entry(Criterion.ORGANISATION, new Wording("Organisme", "Tous les organismes")),
            Map.entry(Criterion.ROLE, new Wording("Rôle de l’organisme", "Tous les rôles")),
            Map.entry(Criterion.AUDIENCE, new Wording("Public", "Tous les publics")),
            Map.entry(Criterion.AGE, new Wording("Âge", "Tous les âges")),
            Map.entry(Criterion.SCHOOL_YEAR, new Wording("Année scolaire", "Toutes")),
            Map.entry(Criterion.LATE, new Wording("En retard", "Indifférent")),
            Map.entry(Criterion.SILENT, new Wording("Sans nouvelle", "Indifférent")),
            Map.entry(Criterion.WITHOUT_PILOT, new Wording("Sans pilote", "Indifférent")));

    private record Wording(String label, String any) {}

    public record Select(String name, String label, String any, List<OptionGroup> groups) {

        boolean offersSomething() {
            return groups.stream().anyMatch(group -> !group.options().isEmpty());
        }
    }

    public static FilterBar of(PlanAddress address, PlanVocabulary known, ActionFilter filter, ActionList list) {
        return new FilterBar(
                address.list(),
                filter.text(Criterion.WORDS).orElse(""),
                count(filter, list),
                chips(address, known, filter),
                address.of(ActionFilter.ALL.sortedBy(filter.sort(), filter.descending())),
                address.unfolded() ? selects(known, filter) : List.of(),
                address.unfolded(!address.unfolded()).of(filter),
                address.keptBy(filter));
    }

    private static List<Select> selects(PlanVocabulary known, ActionFilter filter) {
        return WORDINGS.keySet().stream()
                .sorted()
                .map(criterion -> select(known, filter, criterion))
                .filter(Select::offersSomething)
                .toList();
    }

    private static String count(ActionFilter filter, ActionList list) {
        String kept = Counts.of(list.size(), "action", "actions");
        return filter.isOpen() ? kept : kept + " sur " + list.scope().actions();
    }

    static List<Chip> chips(PlanAddress address, PlanVocabulary known, ActionFilter filter) {
        return filter.values().keySet().stream()
                .map(criterion -> chip(address, known, filter, criterion))
                .toList();
    }

    private static Chip chip(PlanAddress address, PlanVocabulary known, ActionFilter filter, Criterion criterion) {
        return new Chip(
                wording(criterion).label(),
                known.findLabel(criterion, filter).orElse(""),
                address.of(filter.without(criterion)));
    }

    private static Select select(PlanVocabulary known, ActionFilter filter, Criterion criterion) {
        Wording wording = wording(criterion);
        return new Select(criterion.parameter(), wording.label(), wording.any(), known.options(criterion, filter));
    }

    private static Wording wording(Criterion criterion) {
        return WORDINGS.getOrDefault(criterion, new Wording(criterion.parameter(), ""));
    }
}
