package org.maillage.convention.web.amendments;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.AmendmentPreparation;
import org.maillage.convention.amendments.AmendmentStatus;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Forbidden;
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

/// The avenants, and beginning one.
@Controller
@RequestMapping("/espace/{convention}" + AmendmentDesk.INSIDE)
class AmendmentListController {

    private final AmendmentDesk desk;
    private final AmendmentPreparation preparation;
    private final Organisations organisations;
    private final Words words;

    AmendmentListController(
            AmendmentDesk desk, AmendmentPreparation preparation, Organisations organisations, Words words) {
        this.desk = desk;
        this.preparation = preparation;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Space space) {
        List<Amendment> amendments = desk.list(space);
        var known = organisations.byId(amendments.stream()
                .flatMap(one -> one.deliberations().stream())
                .map(one -> one.organisation())
                .distinct()
                .toList());
        var lines = amendments.stream().map(one -> line(space, one, known)).toList();
        String prepare = mayPrepare(space) ? space.path(AmendmentDesk.INSIDE + "/nouveau") : null;
        return Answers.page(
                "convention/amendments",
                new AmendmentsPage(lines, prepare, space.path("/reglages"), space.path("/etats")));
    }

    @GetMapping("/nouveau")
    ModelAndView form(Space space, Opening opening) {
        requirePreparable(space);
        return show(space, Filled.fresh(opening.on(new AmendmentForm("", ""))));
    }

    @PostMapping("/nouveau")
    ModelAndView prepare(Space space, @Valid AmendmentForm form, BindingResult binding, RedirectAttributes redirect) {
        requirePreparable(space);
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        int slot = preparation.prepare(
                space.convention(), form.title(), form.summary(), space.member().person());
        Flash.say(
                redirect,
                "Avenant en préparation : modifiez son document de travail, la convention signée ne change pas.");
        return Answers.goTo(space.path(AmendmentDesk.INSIDE + "/" + slot));
    }

    private static ModelAndView show(Space space, Filled<AmendmentForm> filled) {
        String list = space.path(AmendmentDesk.INSIDE);
        return filled.on("convention/amendment-form", new AmendmentFormPage(filled, list + "/nouveau", list));
    }

    private static boolean mayPrepare(Space space) {
        return space.rights().mayCoordinate() && space.convention().status() == Convention.Status.SIGNED;
    }

    private static void requirePreparable(Space space) {
        space.rights().requireCoordination();
        if (!mayPrepare(space)) {
            throw new Forbidden("Un avenant modifie une convention signée et ouverte : celle-ci ne l’est pas.");
        }
    }

    private AmendmentsPage.Line line(Space space, Amendment one, Map<OrganisationId, Organisation> known) {
        String address = AmendmentDesk.address(space, one);
        boolean resumable =
                one.status() == AmendmentStatus.ABANDONED && space.rights().mayCoordinate();
        return new AmendmentsPage.Line(
                one.name(),
                one.title(),
                words.of(one.status()),
                when(one),
                one.deliberations().stream()
                        .map(decided -> DecisionWords.of(decided, known))
                        .collect(Collectors.joining("\u00a0; ")),
                address,
                resumable ? address + "/reprise" : null,
                one.version());
    }

    private static String when(Amendment one) {
        var on = one.adoptedOn();
        return on == null ? "" : "signé le " + FrenchDates.day(on);
    }
}
