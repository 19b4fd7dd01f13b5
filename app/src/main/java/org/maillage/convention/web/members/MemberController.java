package org.maillage.convention.web.members;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.convention.MemberCard;
import org.maillage.convention.MemberId;
import org.maillage.convention.Members;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + MemberController.INSIDE + "/{member}")
class MemberController {

    static final String INSIDE = "/membres";

    private final Members members;
    private final Themes themes;
    private final Words words;

    MemberController(Members members, Themes themes, Words words) {
        this.members = members;
        this.themes = themes;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(Space space, @PathVariable UUID member, Opening opening) {
        space.rights().requireCoordination();
        MemberCard card = members.getMember(space.id(), new MemberId(member));
        return show(space, Filled.fresh(opening.on(MemberForm.of(card))), card);
    }

    @PostMapping
    ModelAndView change(
            Space space,
            @PathVariable UUID member,
            @Valid MemberForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        MemberCard card = members.getMember(space.id(), new MemberId(member));
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding), card);
        }
        return switch (change(space, card, form)) {
            case Saved.Done _ -> changed(space, card, redirect);
            case Saved.Refused(String field, String sentence) ->
                show(space, Filled.refused(form, field, sentence), card);
            case Saved.ChangedMeanwhile other -> overtaken(space, form, card.id(), other);
        };
    }

    private Saved change(Space space, MemberCard card, MemberForm form) {
        return members.change(
                space.id(),
                card.id(),
                Typed.version(form.version()),
                Role.valueOf(form.role()),
                form.entrusting().themeIds());
    }

    private static ModelAndView changed(Space space, MemberCard card, RedirectAttributes redirect) {
        Flash.say(redirect, "Rôle de " + card.name() + " enregistré.");
        return new ModelAndView("redirect:" + space.path(INSIDE));
    }

    private ModelAndView overtaken(Space space, MemberForm mine, MemberId id, Saved.ChangedMeanwhile other) {
        MemberCard latest = members.getMember(space.id(), id);
        var theirs = MemberForm.of(latest);
        List<Theme> all = themes.listOf(space.id());
        var fields = new Conflict.Fields()
                .add("Rôle", words.of(latest.role()), words.of(Role.valueOf(mine.role())), "role")
                .add("Thèmes confiés", names(all, theirs), names(all, mine), "themes");
        var conflict = Conflict.of(other.by(), other.at(), latest.name(), fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static String names(List<Theme> all, MemberForm form) {
        return all.stream()
                .filter(theme -> form.themes().contains(theme.id().value().toString()))
                .map(Theme::name)
                .collect(Collectors.joining(", "));
    }

    private ModelAndView show(Space space, Filled<MemberForm> filled, MemberCard card) {
        return filled.on("convention/member", new MemberPage(space, filled, card, themes.listOf(space.id())));
    }
}
