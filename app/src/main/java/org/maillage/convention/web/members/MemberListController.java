package org.maillage.convention.web.members;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.MemberId;
import org.maillage.convention.Members;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + MemberController.INSIDE)
class MemberListController {

    private final Members members;
    private final Themes themes;

    MemberListController(Members members, Themes themes) {
        this.members = members;
        this.themes = themes;
    }

    @GetMapping
    ModelAndView list(Space space) {
        return show(space, FormErrors.NONE);
    }

    @PostMapping("/{member}/retrait")
    ModelAndView remove(Space space, @PathVariable UUID member, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        String name = members.getMember(space.id(), new MemberId(member)).name();
        if (members.remove(space.id(), new MemberId(member)) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of("", refusal.sentence()));
        }
        String list = space.path(MemberController.INSIDE);
        Flash.sayWithUndo(redirect, name + " n’est plus membre.", list + "/" + member + "/retablissement");
        return new ModelAndView("redirect:" + list);
    }

    @PostMapping("/{member}/retablissement")
    ModelAndView restore(Space space, @PathVariable UUID member, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (members.restore(space.id(), new MemberId(member)) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of("", refusal.sentence()));
        }
        Flash.say(redirect, "Membre rétabli.");
        return new ModelAndView("redirect:" + space.path(MemberController.INSIDE));
    }

    private ModelAndView show(Space space, FormErrors errors) {
        var page = new MembersPage(space, members.listOf(space.id()), themes.listOf(space.id()), errors);
        return Answers.page("convention/members", page, errors);
    }
}
