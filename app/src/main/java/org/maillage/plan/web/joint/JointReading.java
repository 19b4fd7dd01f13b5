package org.maillage.plan.web.joint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.joint.Amendment;
import org.maillage.plan.joint.End;
import org.maillage.plan.joint.JointWish;
import org.maillage.plan.joint.Setting;
import org.maillage.plan.web.form.Shelf;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// Reads a form into a wish, and says what is wrong with it.
record JointReading(JointForm form, JointChoices choices) {

    JointWish wish() {
        return new JointWish(
                Typed.findChoice(Progress.class, form.progress()).orElse(null),
                priority(),
                start(),
                end(),
                form.citywide().isEmpty() ? null : Boolean.valueOf(form.citywide()),
                amendment(choices.areas(), form.addAreas(), form.removeAreas(), AreaId::new),
                pilots(),
                amendment(choices.contracts(), form.addContracts(), form.removeContracts(), ContractId::new),
                amendment(choices.topics(), form.addTopics(), form.removeTopics(), TopicId::new));
    }

    FormErrors errors() {
        var found = new LinkedHashMap<String, String>();
        checkDay(found, "startsOn", form.startsOn(), form.start());
        checkDay(found, "endsOn", form.endsOn(), form.end());
        JointWish wish = wish();
        if (wish.start().value() != null && wish.end() != null) {
            new ActionDraft.Schedule(
                            wish.start().value(), wish.end().on(), wish.end().endless())
                    .problems()
                    .forEach(problem -> found.putIfAbsent(problem.field(), problem.sentence()));
        }
        checkPilot(found);
        checkBoth(found, "removeAreas", choices.areas(), form.addAreas(), form.removeAreas());
        checkBoth(found, "removeContracts", choices.contracts(), form.addContracts(), form.removeContracts());
        checkBoth(found, "removeTopics", choices.topics(), form.addTopics(), form.removeTopics());
        if (found.isEmpty() && wish.isNothing()) {
            found.put("progress", "Choisissez au moins une chose à changer.");
        }
        return new FormErrors(found);
    }

    private Setting<Priority> priority() {
        return form.priority().equals(JointForm.NONE)
                ? Setting.to(null)
                : Typed.findChoice(Priority.class, form.priority())
                        .map(Setting::to)
                        .orElse(Setting.leave());
    }

    private Setting<LocalDate> start() {
        return form.start().equals(JointForm.NONE)
                ? Setting.to(null)
                : Typed.findDay(form.startsOn()).map(Setting::to).orElse(Setting.leave());
    }

    private @Nullable End end() {
        return switch (form.end()) {
            case JointForm.NONE -> End.UNTOLD;
            case JointForm.NEVER -> End.NEVER;
            default -> Typed.findDay(form.endsOn()).map(End::on).orElse(null);
        };
    }

    private Amendment<OrganisationId> pilots() {
        return new Amendment<>(
                findPilot().map(Set::of).orElse(Set.of()), Typed.findIds(form.removePilots(), OrganisationId::new));
    }

    private Optional<OrganisationId> findPilot() {
        String name = form.addPilot().toLowerCase(Locale.FRENCH);
        return choices.organisations().entrySet().stream()
                .filter(one -> one.getKey().toLowerCase(Locale.FRENCH).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <I> Amendment<I> amendment(
            List<Shelf> shelves, Set<String> added, Set<String> removed, Function<UUID, I> id) {
        return new Amendment<>(
                Typed.findIds(JointChoices.offered(shelves, added), id),
                Typed.findIds(JointChoices.offered(shelves, removed), id));
    }

    private static void checkDay(Map<String, String> found, String field, String typed, String instead) {
        Optional<LocalDate> day = Typed.findDay(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            found.put(field, "Cette date n’existe pas : « " + typed + " ».");
        } else if (!typed.isEmpty() && !instead.isEmpty()) {
            found.put(field, "Donnez une date ou un choix, pas les deux.");
        } else if (day.filter(one -> one.getYear() < 1950 || one.getYear() > 2150)
                .isPresent()) {
            found.put(field, "Vérifiez l’année.");
        }
    }

    private void checkPilot(Map<String, String> found) {
        Optional<OrganisationId> pilot = findPilot();
        if (!form.addPilot().isEmpty() && pilot.isEmpty()) {
            found.put(
                    "addPilot",
                    "Aucune organisation ne s’appelle « " + form.addPilot()
                            + " » : choisissez un nom de la liste, ou nommez-la d’abord sur la fiche d’une action.");
        }
        if (pilot.filter(one -> form.removePilots().contains(one.value().toString()))
                .isPresent()) {
            found.put("removePilots", "« " + form.addPilot() + " » est à la fois à ajouter et à retirer.");
        }
    }

    private static void checkBoth(
            Map<String, String> found, String field, List<Shelf> shelves, Set<String> added, Set<String> removed) {
        var both = new HashSet<>(added);
        both.retainAll(removed);
        String names = shelves.stream()
                .flatMap(shelf -> shelf.values().entrySet().stream())
                .filter(one -> both.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            found.put(field, "À la fois à ajouter et à retirer : " + names + ".");
        }
    }
}
