package org.maillage.directory.web.selections;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.accounts.links.DeadLinkPage;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.MailDoor;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.directory.Scopes;
import org.maillage.directory.selections.Selections;
import org.maillage.directory.selections.SentSelection;
import org.maillage.site.Answers;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page that a mail opens for a family, without account.
@Controller
class FamilyController {

    private static final String PATH = "/selection";

    private static final DeadLinkPage EXPIRED = new DeadLinkPage(
            "Ce lien a expiré",
            "Ces adresses ont été choisies pour vous il y a plus d’un mois et ont pu changer\u00a0: demandez-en de nouvelles à la personne qui vous les avait envoyées.");

    private final Selections selections;
    private final FamilyLists lists;
    private final Conventions conventions;
    private final Scopes scopes;
    private final MailDoor door;

    FamilyController(Selections selections, FamilyLists lists, Conventions conventions, Scopes scopes, MailDoor door) {
        this.selections = selections;
        this.lists = lists;
        this.conventions = conventions;
        this.scopes = scopes;
        this.door = door;
    }

    static String pathOf(LinkToken token) {
        return PATH + "/" + token.value();
    }

    @GetMapping(PATH + "/{selectionToken}")
    ModelAndView show(@PathVariable LinkToken selectionToken, HttpServletRequest visit) {
        return door.receive(
                visit,
                () -> selections
                        .find(selectionToken)
                        .map(sent -> sent.hasExpired() ? MailDoor.gone(visit, EXPIRED) : page(sent)));
    }

    private ModelAndView page(SentSelection sent) {
        Convention convention = conventions.getConvention(sent.convention());
        return Answers.page(
                "directory/family",
                new FamilyPage(
                        "Choisi pour vous le " + FrenchDates.day(sent.sentOn()) + " par " + sent.signature()
                                + ". Cette page s’ouvre jusqu’au " + FrenchDates.day(sent.lastDay()) + ".",
                        sent.selection().note(),
                        lists.of(scopes.of(convention).territory(), sent.selection())));
    }
}
