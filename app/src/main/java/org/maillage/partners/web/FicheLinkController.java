package org.maillage.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.links.LinkToken;
import org.maillage.convention.imports.Proposals.Outcome;
import org.maillage.partners.answering.ReturningFiche;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The whole fiche of the action that a mail asks about, without account.
@Controller
@RequestMapping("/m/{token}")
class FicheLinkController {

    private static final String KEPT =
            "Merci\u00a0: votre fiche est reçue. La coordination la lira avant que le plan ne change.";

    private final LinkDesk desk;
    private final ReturningFiche fiche;

    FicheLinkController(LinkDesk desk, ReturningFiche fiche) {
        this.desk = desk;
        this.fiche = fiche;
    }

    @GetMapping("/fiche")
    ModelAndView show(@PathVariable LinkToken token, HttpServletRequest visit) {
        return desk.receive(token, visit, request -> page(token, request, FormErrors.NONE));
    }

    @GetMapping("/fiche.odt")
    ModelAndView take(@PathVariable LinkToken token, HttpServletRequest visit) {
        return desk.receive(token, visit, request -> new ModelAndView(fiche.attach(request)));
    }

    @PostMapping("/fiche")
    ModelAndView handIn(
            @PathVariable LinkToken token,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest visit,
            RedirectAttributes redirect)
            throws IOException {
        String name = Uploads.nameOf(file);
        byte[] content = Uploads.contentOf(file);
        return desk.receive(token, visit, request -> {
            Outcome outcome = fiche.handIn(request, name, content);
            if (outcome instanceof Outcome.Refused(String sentence)) {
                return page(token, request, FormErrors.of("file", sentence));
            }
            Flash.say(redirect, KEPT);
            return Answers.goTo(addressOf(token));
        });
    }

    private ModelAndView page(LinkToken token, NewsRequest request, FormErrors errors) {
        var page = new FicheLinkPage(
                request.code() + " · " + request.title(),
                MailLinks.pathOf(token),
                addressOf(token),
                fiche.listOf(request),
                errors);
        return Answers.page("partners/fiche", page, errors);
    }

    private static String addressOf(LinkToken token) {
        return MailLinks.pathOf(token) + "/fiche";
    }
}
