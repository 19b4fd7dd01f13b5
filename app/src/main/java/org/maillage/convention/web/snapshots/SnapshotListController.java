package org.maillage.convention.web.snapshots;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.maillage.convention.Space;
import org.maillage.convention.snapshots.Snapshot;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FrenchDates;
import org.maillage.site.Opening;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The frozen states, and freezing one more.
@Controller
@RequestMapping("/espace/{convention}" + SnapshotListController.INSIDE)
class SnapshotListController {

    static final String INSIDE = "/etats";

    private final Snapshots snapshots;
    private final Words words;
    private final Clock clock;

    SnapshotListController(Snapshots snapshots, Words words, Clock clock) {
        this.snapshots = snapshots;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Space space) {
        var lines = snapshots.listOf(space.id()).stream()
                .map(snapshot -> line(space, snapshot))
                .toList();
        String freeze = space.rights().mayCoordinate() ? space.path(INSIDE + "/nouveau") : null;
        return Answers.page("convention/snapshots", new SnapshotsPage(lines, freeze, space.path("/reglages")));
    }

    @GetMapping("/nouveau")
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(SnapshotForm.blank())));
    }

    @PostMapping("/nouveau")
    ModelAndView freeze(Space space, @Valid SnapshotForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        if (snapshots.isNameTaken(space.id(), form.name())) {
            return show(space, Filled.refused(form, "name", "Un état porte déjà ce nom : choisissez-en un autre."));
        }
        SnapshotId id = snapshots.freeze(
                space.id(),
                SnapshotKind.NAMED,
                form.name(),
                form.comment(),
                space.member().person());
        Flash.say(redirect, "État figé : il reste lisible tel quel.");
        return Answers.goTo(space.path(INSIDE + "/" + id.value()));
    }

    private static ModelAndView show(Space space, Filled<SnapshotForm> filled) {
        String list = space.path(INSIDE);
        return filled.on("convention/snapshot-form", new SnapshotFormPage(filled, list + "/nouveau", list));
    }

    private SnapshotsPage.Line line(Space space, Snapshot snapshot) {
        String address = space.path(INSIDE + "/" + snapshot.id().value());
        boolean removable = snapshot.isRemovable() && space.rights().mayCoordinate();
        return new SnapshotsPage.Line(
                snapshot.name(),
                words.of(snapshot.kind()),
                snapshot.comment(),
                FrenchDates.moment(snapshot.takenAt().atZone(FrenchDates.PARIS), LocalDate.now(clock)),
                snapshot.takenBy(),
                address,
                space.path(INSIDE + "/comparaison?de=" + snapshot.id().value()),
                removable ? address + "/suppression" : null,
                snapshot.version());
    }
}
