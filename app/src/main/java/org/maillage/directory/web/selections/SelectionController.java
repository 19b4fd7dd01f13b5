package org.maillage.directory.web.selections;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Offers;
import org.maillage.directory.Scopes;
import org.maillage.directory.selections.Selection;
import org.maillage.directory.selections.Selections;
import org.maillage.directory.web.MailAddressForm;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a member chooses for a family: one sheet after the other, then a word, on paper or by mail.
@Controller
@RequestMapping("/espace/{convention}" + SelectionDesk.PATH)
class SelectionController {

    private static final String VIEW = "directory/selection";

    private final Selections selections;
    private final SelectionDesk desk;
    private final SelectionPages pages;
    private final SelectionSending sending;
    private final Offers offers;
    private final Scopes scopes;

    SelectionController(
            Selections selections,
            SelectionDesk desk,
            SelectionPages pages,
            SelectionSending sending,
            Offers offers,
            Scopes scopes) {
        this.selections = selections;
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
        this.offers = offers;
        this.scopes = scopes;
    }

    @GetMapping
    ModelAndView show(Space space, Opening opening) {
        Selection draft = selections.draftOf(desk.of(space));
        return page(space, draft, Filled.fresh(opening.on(new NoteForm(draft.note()))), null);
    }

    private ModelAndView page(
            Space space, Selection draft, @Nullable Filled<NoteForm> note, @Nullable Filled<MailAddressForm> sent) {
        SelectionPage page = pages.pageOf(space, draft, note, sent);
        return sent == null ? page.note().on(VIEW, page) : sent.on(VIEW, page);
    }

    /// @param back where one was, inside the space
    @PostMapping("/fiches")
    ModelAndView choose(
            Space space,
            @RequestParam(name = "fiche", defaultValue = "") String sheet,
            @RequestParam(name = "retour", defaultValue = "") String back) {
        Selections.Desk mine = desk.of(space);
        UUID id = Typed.getId(sheet, UnaryOperator.identity());
        Scopes.Scope scope = scopes.of(space);
        Offers.Offer chosen = offers.listOf(List.of(id)).stream()
                .filter(one -> scope.holds(one.insee()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Sheet", id));
        selections.choose(mine, chosen.structure(), chosen.service());
        return Answers.goTo(SelectionDesk.back(space, back));
    }

    @PostMapping("/fiches/retrait")
    ModelAndView leaveOut(
            Space space,
            @RequestParam(name = "fiche", defaultValue = "") String sheet,
            @RequestParam(name = "retour", defaultValue = "") String back) {
        selections.leaveOut(desk.of(space), Typed.getId(sheet, UnaryOperator.identity()));
        return Answers.goTo(SelectionDesk.back(space, back));
    }

    @PostMapping("/mot")
    ModelAndView write(
            Space space,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Selections.Desk mine = desk.of(space);
        if (binding.hasErrors()) {
            return page(space, selections.draftOf(mine), Filled.refused(form, binding), null);
        }
        selections.write(mine, form.note());
        Flash.say(redirect, form.note().isEmpty() ? "Le mot est effacé." : "Le mot est enregistré.");
        return home(space);
    }

    @PostMapping("/envoi")
    ModelAndView send(
            Space space,
            @Valid @ModelAttribute("form") MailAddressForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Selections.Desk mine = desk.of(space);
        if (binding.hasErrors()) {
            return page(space, selections.draftOf(mine), null, Filled.refused(form, binding));
        }
        return switch (sending.send(space, form.email())) {
            case SelectionSending.Outcome.Sent(String told) -> {
                Flash.say(redirect, told);
                yield home(space);
            }
            case SelectionSending.Outcome.Nothing() -> home(space);
            case SelectionSending.Outcome.TooMany(String why) ->
                page(space, selections.draftOf(mine), null, Filled.refused(form, "email", why));
        };
    }

    @PostMapping("/vide")
    ModelAndView clear(Space space, RedirectAttributes redirect) {
        selections.clear(desk.of(space));
        Flash.say(redirect, "La sélection est vide, pour la famille suivante.");
        return home(space);
    }

    private static ModelAndView home(Space space) {
        return Answers.goTo(space.path(SelectionDesk.PATH));
    }
}
