package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.maillage.accounts.links.DeadLinkPage;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page that a mail opens, without account: the sheets of one organisation, each answered in one click.
@Controller
@RequestMapping(ReviewLinks.PATH + "/{sheetsToken}")
class KeptSheetsController {

    private static final String VIEW = "directory/kept-sheets";
    private static final int LONGEST_REASON = 500;

    private static final DeadLinkPage DISOWNED = new DeadLinkPage(
            "C’est noté",
            "Ce lien ne sert plus, et plus rien ne vous sera envoyé pour cette demande. La coordination cherchera la bonne adresse.");

    private final ReviewDesk desk;
    private final ReviewAnswering answering;
    private final KeptSheetsPages pages;

    KeptSheetsController(ReviewDesk desk, ReviewAnswering answering, KeptSheetsPages pages) {
        this.desk = desk;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable LinkToken sheetsToken, HttpServletRequest visit, Opening opening) {
        return desk.receive(sheetsToken, visit, ask -> {
            answering.see(ask);
            return show(sheetsToken, ask, Filled.fresh(opening.on(new WordForm(ask.word()))));
        });
    }

    private ModelAndView show(LinkToken token, KeeperAsk ask, Filled<WordForm> word) {
        return word.on(VIEW, pages.pageOf(token, ask, word));
    }

    /// @param sheets one, or all those of a structure
    @PostMapping("/exactitude")
    ModelAndView confirm(
            @PathVariable LinkToken sheetsToken,
            @RequestParam(name = "sheet", defaultValue = "") Collection<UUID> sheets,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            List<AskedSheet> confirmed = sheets.stream()
                    .map(one -> ReviewAnswering.getSheet(ask, one))
                    .toList();
            Saved saved = answering.confirm(ask, confirmed);
            return back(
                    sheetsToken,
                    confirmed,
                    redirect,
                    saved,
                    confirmed.size() == 1
                            ? "Merci\u00a0: «\u00a0" + confirmed.getFirst().name()
                                    + "\u00a0» est notée toujours exacte."
                            : "Merci\u00a0: " + confirmed.size() + "\u00a0fiches sont notées toujours exactes.");
        });
    }

    @PostMapping("/disparition")
    ModelAndView declareGone(
            @PathVariable LinkToken sheetsToken,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            AskedSheet gone = ReviewAnswering.getSheet(ask, Typed.getId(sheet, UnaryOperator.identity()));
            String why = Typed.text(reason);
            Saved saved = answering.declareGone(ask, gone, why.substring(0, Math.min(why.length(), LONGEST_REASON)));
            return back(
                    sheetsToken,
                    List.of(gone),
                    redirect,
                    saved,
                    "C’est noté\u00a0: la coordination décidera si «\u00a0" + gone.name()
                            + "\u00a0» quitte l’annuaire.");
        });
    }

    @PostMapping("/mot")
    ModelAndView leaveWord(
            @PathVariable LinkToken sheetsToken,
            @ModelAttribute("form") WordForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(sheetsToken, visit, ask -> {
            if (form.body().length() > WordForm.LONGEST) {
                return show(sheetsToken, ask, Filled.refused(form, "body", "Raccourcissez votre mot."));
            }
            Saved saved = answering.leaveWord(ask, form.body());
            return back(sheetsToken, List.of(), redirect, saved, "Votre mot est transmis à la coordination.");
        });
    }

    @PostMapping("/pas-nous")
    ModelAndView disown(@PathVariable LinkToken sheetsToken, HttpServletRequest visit) {
        return desk.receive(sheetsToken, visit, ask -> {
            answering.disown(ask);
            return Answers.page("accounts/dead-link", DISOWNED);
        });
    }

    /// Where one was on the page.
    private static ModelAndView back(
            LinkToken token, List<AskedSheet> about, RedirectAttributes redirect, Saved saved, String thanks) {
        Flash.say(redirect, saved instanceof Saved.Refused(String field, String sentence) ? sentence : thanks);
        String place = about.size() == 1 ? "#fiche-" + about.getFirst().id().value() : "";
        return Answers.goTo(ReviewLinks.pathOf(token) + place);
    }
}
