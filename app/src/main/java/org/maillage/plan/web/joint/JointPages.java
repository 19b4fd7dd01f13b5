package org.maillage.plan.web.joint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionName;
import org.maillage.plan.ContractId;
import org.maillage.plan.ListGesture;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.joint.Traits;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.form.Shelf;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.AreaId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the page where one says what to change.
@Component
class JointPages {

    private final ObjectProvider<ListGesture> gestures;

    JointPages(ObjectProvider<ListGesture> gestures) {
        this.gestures = gestures;
    }

    JointPage pageOf(Space space, JointDraft draft, FormErrors errors) {
        Chosen chosen = draft.chosen();
        String back = chosen.selection().list(space);
        return new JointPage(
                List.of(new Link("Plan d’actions", back)),
                counted(chosen.actions().size()),
                space.path("/plan/ensemble/apercu"),
                back,
                chosen.selection().fields(space),
                chosen.actions().stream()
                        .map(action -> new Link(
                                action.code() + " · " + action.title(), space.path(ActionName.pathOf(action.code()))))
                        .toList(),
                chosen.notice(),
                gestures(space, chosen),
                draft.form(),
                errors,
                space.rights().mayCoordinateSomeTheme(),
                choices(draft));
    }

    private List<Link> gestures(Space space, Chosen chosen) {
        var codes = chosen.actions().stream().map(ChosenAction::code).toList();
        return gestures.orderedStream()
                .flatMap(gesture -> gesture.offerFor(space, chosen.selection().filter(), codes).stream())
                .toList();
    }

    static String counted(int actions) {
        return actions == 0 ? "Aucune action choisie" : Counts.of(actions, "action choisie", "actions choisies");
    }

    private static JointPage.Choices choices(JointDraft draft) {
        JointForm form = draft.form();
        JointChoices known = draft.choices();
        return new JointPage.Choices(
                Shelf.with(known.progresses(), List.of(form.progress())),
                OptionGroup.single(Stream.concat(
                                known.priorities().getFirst().with(List.of(form.priority())).options().stream(),
                                Stream.of(option(JointForm.NONE, "à préciser", form.priority())))
                        .toList()),
                options(form.start(), Map.of(JointForm.NONE, "à préciser, sans date")),
                options(form.end(), ends()),
                options(form.citywide(), citywide()),
                known.whole(),
                List.copyOf(known.organisations().keySet()),
                pilots(draft),
                several("Areas", "Lieux", known.areas(), form.addAreas(), form.removeAreas(), draft, JointPages::areas),
                several(
                        "Contracts",
                        "Autres contrats",
                        known.contracts(),
                        form.addContracts(),
                        form.removeContracts(),
                        draft,
                        JointPages::contracts),
                several(
                        "Topics",
                        "Sujets",
                        known.topics(),
                        form.addTopics(),
                        form.removeTopics(),
                        draft,
                        JointPages::topics));
    }

    private static Map<String, String> ends() {
        var ends = new LinkedHashMap<String, String>();
        ends.put(JointForm.NEVER, "sans fin prévue");
        ends.put(JointForm.NONE, "à préciser, sans date");
        return ends;
    }

    private static Map<String, String> citywide() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("true", "oui");
        answers.put("false", "non");
        return answers;
    }

    private static List<OptionGroup> options(String chosen, Map<String, String> labels) {
        return Shelf.with(List.of(new Shelf(null, labels)), List.of(chosen));
    }

    private static JointPage.Several several(
            String name,
            String legend,
            List<Shelf> shelves,
            Set<String> added,
            Set<String> removed,
            JointDraft draft,
            Function<Traits, Stream<UUID>> ids) {
        var names = new LinkedHashMap<String, String>();
        shelves.forEach(shelf -> names.putAll(shelf.values()));
        return new JointPage.Several(name, legend, Shelf.with(shelves, added), borne(draft, ids, names, removed));
    }

    private static List<OptionGroup> pilots(JointDraft draft) {
        var names = new LinkedHashMap<String, String>();
        draft.choices()
                .organisations()
                .forEach((name, id) -> names.put(id.value().toString(), name));
        return borne(
                draft,
                traits -> traits.pilots().stream().map(OrganisationId::value),
                names,
                draft.form().removePilots());
    }

    // "Illettrisme (3 actions)", in the order of the names offered.
    private static List<OptionGroup> borne(
            JointDraft draft,
            Function<Traits, Stream<UUID>> ids,
            Map<String, String> names,
            Collection<String> ticked) {
        Map<String, Long> counts = draft.chosen().actions().stream()
                .flatMap(action -> ids.apply(action.traits()))
                .collect(Collectors.groupingBy(UUID::toString, Collectors.counting()));
        Map<UUID, String> said = draft.choices().names();
        List<Option> options = names.entrySet().stream()
                .filter(one -> counts.containsKey(one.getKey()))
                .map(one -> new Option(
                        one.getKey(),
                        said.getOrDefault(UUID.fromString(one.getKey()), one.getValue()) + " ("
                                + Counts.of(
                                        counts.getOrDefault(one.getKey(), 0L).intValue(), "action", "actions")
                                + ")",
                        ticked.contains(one.getKey())))
                .toList();
        return options.isEmpty() ? List.of() : OptionGroup.single(options);
    }

    private static Stream<UUID> areas(Traits traits) {
        return traits.areas().stream().map(AreaId::value);
    }

    private static Stream<UUID> contracts(Traits traits) {
        return traits.contracts().stream().map(ContractId::value);
    }

    private static Stream<UUID> topics(Traits traits) {
        return traits.topics().stream().map(TopicId::value);
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
