package org.maillage.plan.web.lists;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.Created;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Topics and contracts: added, renamed, removed. They belong to no theme, so every coordinator keeps them.
@Controller
@RequestMapping("/espace/{convention}/plan/listes")
class ListsController {

    private static final String VIEW = "plan/lists";

    private final NameLists lists;
    private final ListsPages pages;
    private final Wording wording;

    ListsController(NameLists lists, ListsPages pages, Wording wording) {
        this.lists = lists;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(Space space) {
        return Answers.page(VIEW, pages.pageOf(space));
    }

    @PostMapping("/{list}")
    ModelAndView add(Space space, @PathVariable("list") String address, NameForm form, RedirectAttributes redirect) {
        NameList<?, ?> list = listToChange(space, address);
        var typed = new ListsPages.Typed(address, form.name());
        String field = "name-" + address;
        FormErrors errors = form.errors(field);
        if (errors.any()) {
            return refused(space, typed, errors);
        }
        if (list.add(space, typed.name()) instanceof Created.Refused<?>(String ignored, String sentence)) {
            return refused(space, typed, FormErrors.of(field, sentence));
        }
        Flash.say(redirect, wording.done("« " + typed.name() + " » ajouté"));
        return Answers.goTo(here(space));
    }

    @GetMapping("/{list}/{id}/nom")
    ModelAndView open(Space space, @PathVariable("list") String address, @PathVariable UUID id, Opening opening) {
        NameForm form = opening.on(NameForm.of(listToChange(space, address).getItem(space, id)));
        return Answers.page(VIEW, pages.pageOf(space, typed(id, form), FormErrors.NONE, null));
    }

    @PostMapping("/{list}/{id}/nom")
    ModelAndView rename(
            Space space,
            @PathVariable("list") String address,
            @PathVariable UUID id,
            NameForm form,
            RedirectAttributes redirect) {
        NameList<?, ?> list = listToChange(space, address);
        FormErrors errors = form.errors("name-" + id);
        if (errors.any()) {
            return refused(space, typed(id, form), errors);
        }
        Saved saved = list.rename(space, id, form.version(), form.name());
        return saved instanceof Saved.ChangedMeanwhile meanwhile
                ? overtaken(form, NameForm.of(list.getItem(space, id)), meanwhile)
                : answer(space, saved, typed(id, form), redirect);
    }

    @PostMapping("/{list}/{id}/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable("list") String address,
            @PathVariable UUID id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        NameList<?, ?> list = listToChange(space, address);
        Saved saved = list.remove(space, id, version);
        if (!(saved instanceof Saved.Done)) {
            return answer(space, saved, ListsPages.Typed.NOTHING, redirect);
        }
        String undo = here(space) + "/" + address + "/" + id + "/restauration";
        Flash.sayWithUndo(redirect, wording.done("Le " + list.one() + " est retiré"), undo);
        return Answers.goTo(here(space));
    }

    @PostMapping("/{list}/{id}/restauration")
    ModelAndView restore(
            Space space, @PathVariable("list") String address, @PathVariable UUID id, RedirectAttributes redirect) {
        NameList<?, ?> list = listToChange(space, address);
        return answer(space, list.restore(space, id), ListsPages.Typed.NOTHING, redirect);
    }

    private static ListsPages.Typed typed(UUID id, NameForm form) {
        return new ListsPages.Typed(id.toString(), form.name(), form.version());
    }

    private ModelAndView overtaken(NameForm mine, NameForm theirs, Saved.ChangedMeanwhile meanwhile) {
        var fields = new Conflict.Fields().add("Nom", theirs.name(), mine.name(), "name");
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, theirs.name(), fields)).answer();
    }

    private ModelAndView answer(Space space, Saved saved, ListsPages.Typed typed, RedirectAttributes redirect) {
        return switch (saved) {
            case Saved.Done() -> {
                Flash.say(redirect, wording.saved());
                yield Answers.goTo(here(space));
            }
            case Saved.ChangedMeanwhile meanwhile ->
                Answers.outdated(VIEW, pages.pageOf(space, typed, FormErrors.NONE, wording.outdated(meanwhile)));
            case Saved.Refused(String field, String sentence) ->
                refused(space, typed, FormErrors.of("name-" + typed.place(), sentence));
        };
    }

    private ModelAndView refused(Space space, ListsPages.Typed typed, FormErrors errors) {
        return Answers.refused(VIEW, pages.pageOf(space, typed, errors, null));
    }

    private NameList<?, ?> listToChange(Space space, String address) {
        NameList<?, ?> list = lists.getList(address);
        space.rights().requireSomeCoordination();
        return list;
    }

    private static String here(Space space) {
        return space.path("/plan/listes");
    }
}
