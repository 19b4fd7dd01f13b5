package org.maillage.convention.web.themes;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.shared.Direction;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + ThemeController.INSIDE)
class ThemeListController {

    private final Themes themes;
    private final ConversationLinks talks;

    ThemeListController(Themes themes, ConversationLinks talks) {
        this.themes = themes;
        this.talks = talks;
    }

    @GetMapping
    ModelAndView list(Space space) {
        return show(space, FormErrors.NONE);
    }

    @PostMapping("/{code}/ordre")
    ModelAndView move(Space space, @PathVariable String code, @RequestParam Direction direction) {
        space.rights().requireCoordination();
        themes.move(space.id(), themes.getTheme(space.id(), code).id(), direction);
        return back(space);
    }

    @PostMapping("/{code}/suppression")
    ModelAndView remove(Space space, @PathVariable String code, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        ThemeId theme = themes.getTheme(space.id(), code).id();
        if (themes.remove(space.id(), theme) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of("", refusal.sentence()));
        }
        String undo = space.path(ThemeController.INSIDE + "/" + theme.value() + "/retablissement");
        Flash.sayWithUndo(redirect, "Thème retiré.", undo);
        return back(space);
    }

    // By its id: once removed, its code may have been given to another theme.
    @PostMapping("/{theme}/retablissement")
    ModelAndView restore(Space space, @PathVariable UUID theme, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (themes.restore(space.id(), new ThemeId(theme)) instanceof Saved.Refused refusal) {
            return show(space, FormErrors.of("", refusal.sentence()));
        }
        Flash.say(redirect, "Thème rétabli.");
        return back(space);
    }

    private static ModelAndView back(Space space) {
        return new ModelAndView("redirect:" + space.path(ThemeController.INSIDE));
    }

    private ModelAndView show(Space space, FormErrors errors) {
        List<Theme> all = themes.listOf(space.id());
        var said = talks.of(
                space, "theme", all.stream().map(theme -> theme.id().value()).toList());
        return Answers.page("convention/themes", new ThemesPage(space, all, said, errors), errors);
    }
}
