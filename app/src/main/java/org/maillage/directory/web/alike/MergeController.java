package org.maillage.directory.web.alike;

import java.util.Map;
import java.util.Optional;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Alikes;
import org.maillage.directory.alike.Differents;
import org.maillage.directory.alike.Mergers;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes one of two sheets, or says that they are two. The coordination does: what is joined is everybody's.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}")
class MergeController {

    private static final String VIEW = "directory/alike-merge";

    private final Mergers mergers;
    private final Differents differents;
    private final SheetDesk desk;
    private final MergePages pages;

    MergeController(Mergers mergers, Differents differents, SheetDesk desk, MergePages pages) {
        this.mergers = mergers;
        this.differents = differents;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reunion")
    ModelAndView show(
            Space space, @PathVariable("structure") String address, @RequestParam(defaultValue = "") String avec) {
        space.rights().requireSomeCoordination();
        Structure one = desk.getStructure(space, address);
        return findOther(space, one, avec)
                .map(other -> Answers.page(VIEW, pages.pageOf(space, one, other, Map.of(), null, FormErrors.NONE)))
                .orElseGet(() -> toList(space));
    }

    @PostMapping("/reunion")
    ModelAndView join(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        Structure one = desk.getStructure(space, address);
        Optional<Structure> found = findOther(space, one, typed.getOrDefault("avec", ""));
        if (found.isEmpty()) {
            return toList(space);
        }
        Structure other = found.get();
        FormErrors errors = pages.errorsIn(space, one, other, typed);
        if (errors.any()) {
            return Answers.refused(VIEW, pages.pageOf(space, one, other, typed, null, errors));
        }
        boolean keepsOther = Long.toString(other.number()).equals(typed.get("kept"));
        Mergers.Read first = read(one, typed, "version");
        Mergers.Read second = read(other, typed, "otherVersion");
        Sheet<StructureField> sheet = MergePages.chosen(one, other, typed);
        Saved saved = mergers.join(
                keepsOther ? second : first, keepsOther ? first : second, sheet, MergePages.placing(one, other, sheet));
        return switch (saved) {
            case Saved.Done() -> joined(space, keepsOther ? other : one, keepsOther ? one : other, redirect);
            case Saved.ChangedMeanwhile meanwhile ->
                Answers.outdated(
                        VIEW, pages.pageOf(space, one, other, typed, desk.overtaken(meanwhile), FormErrors.NONE));
            case Saved.Refused(String field, String sentence) ->
                Answers.refused(VIEW, pages.pageOf(space, one, other, typed, sentence, FormErrors.NONE));
        };
    }

    private ModelAndView joined(Space space, Structure kept, Structure joined, RedirectAttributes redirect) {
        Flash.sayWithUndo(redirect, desk.done("Fiches réunies"), space.path(joined.path()) + "/restauration");
        return Answers.goTo(space.path(
                desk.getStructure(space, Long.toString(kept.number())).path()));
    }

    @PostMapping("/difference")
    ModelAndView tellApart(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(defaultValue = "") String avec,
            RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        Structure one = desk.getStructure(space, address);
        findOther(space, one, avec).ifPresent(other -> {
            differents.say(one, other);
            Flash.sayWithUndo(
                    redirect,
                    desk.done("Fiches déclarées différentes"),
                    space.path(one.path()) + "/difference/retrait?avec=" + other.number());
        });
        return toList(space);
    }

    @PostMapping("/difference/retrait")
    ModelAndView tellTogether(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(defaultValue = "") String avec,
            RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        Structure one = desk.getStructure(space, address);
        findOther(space, one, avec).ifPresent(other -> {
            differents.unsay(one.id(), other.id());
            Flash.say(redirect, desk.done("Fiches à comparer de nouveau"));
        });
        return toList(space);
    }

    private Optional<Structure> findOther(Space space, Structure one, String number) {
        return number.matches("\\d{1,18}")
                ? Optional.of(desk.getStructure(space, number))
                        .filter(other -> !other.id().equals(one.id()))
                : Optional.empty();
    }

    private static Mergers.Read read(Structure sheet, Map<String, String> typed, String field) {
        return new Mergers.Read(sheet.id(), Typed.version(typed.getOrDefault(field, "")));
    }

    private static ModelAndView toList(Space space) {
        return Answers.goTo(space.path(Alikes.PATH));
    }
}
