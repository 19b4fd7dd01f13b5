package org.maillage.plan.web.enjeux;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Priority;
import org.maillage.plan.web.Wording;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the form of an enjeu.
@Component
class EnjeuFormPages {

    private final Places places;
    private final EnjeuGrounds grounds;
    private final Wording wording;
    private final Words words;

    EnjeuFormPages(Places places, EnjeuGrounds grounds, Wording wording, Words words) {
        this.places = places;
        this.grounds = grounds;
        this.wording = wording;
        this.words = words;
    }

    Overtaken<EnjeuForm> overtaken(Space space, Enjeu fresh, EnjeuForm mine, Saved.ChangedMeanwhile meanwhile) {
        EnjeuForm theirs = EnjeuForm.of(fresh, grounds.of(space, fresh));
        var fields = new Conflict.Fields()
                .add("Enjeu", theirs.title(), mine.title(), "title")
                .add("Thème", label(space, theirs.place()), label(space, mine.place()), "place")
                .add("Description", theirs.description(), mine.description(), "description")
                .add("Priorité", label(theirs.priority()), label(mine.priority()), "priority")
                .add(
                        "Constats",
                        grounds.say(space, theirs.constats()),
                        grounds.say(space, mine.constats()),
                        "constats");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, theirs.title(), fields));
    }

    /// @param enjeu the one being changed, or null for a new one
    EnjeuFormPage pageOf(Space space, @Nullable Enjeu enjeu, Filled<EnjeuForm> filled) {
        EnjeuForm form = filled.form();
        String back = space.path("/plan/enjeux");
        String own = enjeu == null ? null : back + "/" + enjeu.id().value();
        return new EnjeuFormPage(
                enjeu == null ? "Nouvel enjeu" : "Modifier l’enjeu",
                List.of(new Link("Plan d’actions", space.path("/plan")), new Link("Enjeux", back)),
                filled,
                OptionGroup.single(places.optionsFor(space, form.place())),
                OptionGroup.single(Arrays.stream(Priority.values())
                        .map(one ->
                                new Option(one.name(), words.of(one), one.name().equals(form.priority())))
                        .toList()),
                grounds.optionsFor(space, form.constats()),
                own == null ? back + "/nouveau" : own + "/modifier",
                own == null ? null : own + "/suppression",
                enjeu == null ? null : space.path("/journal/enjeu/" + enjeu.id().value()),
                back);
    }

    private String label(Space space, String place) {
        return places.optionsFor(space, place).stream()
                .filter(Option::selected)
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private String label(String priority) {
        return Arrays.stream(Priority.values())
                .filter(one -> one.name().equals(priority))
                .map(words::of)
                .findFirst()
                .orElse("");
    }
}
