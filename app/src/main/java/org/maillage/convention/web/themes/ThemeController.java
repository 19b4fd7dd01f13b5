package org.maillage.convention.web.themes;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
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
@RequestMapping("/espace/{convention}" + ThemeController.INSIDE)
class ThemeController {

    static final String INSIDE = "/reglages/themes";

    private final Themes themes;
    private final Words words;

    ThemeController(Themes themes, Words words) {
        this.themes = themes;
        this.words = words;
    }

    @GetMapping("/nouveau")
    ModelAndView creation(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(ThemeForm.empty())), null);
    }

    @PostMapping("/nouveau")
    ModelAndView create(Space space, @Valid ThemeForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding), null);
        }
        Saved saved = themes.add(space.id(), form.toTheme(new ThemeId(UUID.randomUUID())));
        return answer(space, form, null, saved, redirect);
    }

    @GetMapping("/{code}")
    ModelAndView edition(Space space, @PathVariable String code, Opening opening) {
        space.rights().requireCoordination();
        Theme theme = themes.getTheme(space.id(), code);
        return show(space, Filled.fresh(opening.on(ThemeForm.of(theme))), theme);
    }

    // The code stands in the address: the binder fills it from there, and it does not change.
    @PostMapping("/{code}")
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @Valid ThemeForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Theme theme = themes.getTheme(space.id(), code);
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form.withCode(code), binding), theme);
        }
        return answer(space, form.withCode(code), theme, themes.save(space.id(), form.toTheme(theme.id())), redirect);
    }

    private ModelAndView answer(
            Space space, ThemeForm form, @Nullable Theme theme, Saved saved, RedirectAttributes redirect) {
        return switch (saved) {
            case Saved.Done _ -> {
                Flash.say(redirect, "Thème enregistré.");
                yield new ModelAndView("redirect:" + space.path(INSIDE));
            }
            case Saved.Refused(String field, String sentence) ->
                show(space, Filled.refused(form, field, sentence), theme);
            case Saved.ChangedMeanwhile other -> overtaken(space, form, other);
        };
    }

    private ModelAndView overtaken(Space space, ThemeForm mine, Saved.ChangedMeanwhile other) {
        var theirs = ThemeForm.of(themes.getTheme(space.id(), mine.code()));
        var conflict = Conflict.of(other.by(), other.at(), theirs.name(), mine.against(theirs, words));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static ModelAndView show(Space space, Filled<ThemeForm> filled, @Nullable Theme theme) {
        return filled.on("convention/theme", new ThemePage(space, filled, theme));
    }
}
