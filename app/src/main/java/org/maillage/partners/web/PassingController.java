package org.maillage.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.partners.answering.PassingOn;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// "Ma collègue peut compléter", "ce n'est plus moi", "ce n'est pas moi".
@Controller
@RequestMapping("/m/{token}")
class PassingController {

    private final LinkDesk desk;
    private final PassingOn passing;

    PassingController(LinkDesk desk, PassingOn passing) {
        this.desk = desk;
        this.passing = passing;
    }

    @GetMapping("/collegue")
    ModelAndView colleague(@PathVariable LinkToken token, HttpServletRequest visit, Opening opening) {
        return desk.receive(
                token, visit, request -> page(token, request, false, Filled.fresh(opening.on(ColleagueForm.EMPTY))));
    }

    @GetMapping("/passage")
    ModelAndView successor(@PathVariable LinkToken token, HttpServletRequest visit, Opening opening) {
        return desk.receive(
                token, visit, request -> page(token, request, true, Filled.fresh(opening.on(ColleagueForm.EMPTY))));
    }

    @PostMapping("/collegue")
    ModelAndView bring(
            @PathVariable LinkToken token,
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult binding,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return pass(token, visit, false, form, binding, redirect);
    }

    @PostMapping("/passage")
    ModelAndView handOver(
            @PathVariable LinkToken token,
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult binding,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return pass(token, visit, true, form, binding, redirect);
    }

    @PostMapping("/pas-moi")
    ModelAndView disown(@PathVariable LinkToken token, HttpServletRequest visit, RedirectAttributes redirect) {
        return desk.receive(token, visit, request -> {
            passing.disown(request);
            Flash.say(redirect, "C’est noté\u00a0: plus rien ne vous sera envoyé pour cette action.");
            return back(token);
        });
    }

    private ModelAndView pass(
            LinkToken token,
            HttpServletRequest visit,
            boolean leaving,
            ColleagueForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        return desk.receive(token, visit, request -> {
            if (binding.hasErrors()) {
                return page(token, request, leaving, Filled.refused(form, binding));
            }
            Saved saved =
                    leaving ? passing.handOver(request, form.toNewcomer()) : passing.bring(request, form.toNewcomer());
            if (saved instanceof Saved.Refused(String field, String sentence)) {
                return page(token, request, leaving, Filled.refused(form, field, sentence));
            }
            Flash.say(
                    redirect,
                    "C’est noté\u00a0: la demande part à " + form.givenName() + " " + form.familyName() + ".");
            return back(token);
        });
    }

    private static ModelAndView back(LinkToken token) {
        return Answers.goTo(MailLinks.pathOf(token));
    }

    private static ModelAndView page(
            LinkToken token, NewsRequest request, boolean leaving, Filled<ColleagueForm> filled) {
        String address = MailLinks.pathOf(token);
        String subject = request.code() + " · " + request.title();
        return filled.on(
                "partners/passing",
                new PassingPage(address, address + (leaving ? "/passage" : "/collegue"), subject, leaving, filled));
    }
}
