package org.maillage.partners.answering;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.partners.RequestId;
import org.maillage.partners.request.Letters;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.PartnerWork;
import org.maillage.partners.request.Requests;
import org.maillage.partners.request.Requests.Ending;
import org.maillage.plan.Actions;
import org.springframework.stereotype.Component;

/// Brings a colleague to an action, hands it over, disowns it, and sends an expired address anew; each in the name
/// of who received the mail.
///
/// The newcomer is put in charge of this one action and receives the same mail: no account, no membership, no
/// organisation comes with it, and nothing tells whether the address was known.
@Component
public class PassingOn {

    private static final int COLLEAGUES = 5;

    private static final Saved RESERVED = new Saved.Refused(
            "",
            "Cette action est réservée\u00a0: écrivez à la personne qui vous a sollicité pour la confier à quelqu’un d’autre.");
    private static final Saved ONESELF =
            new Saved.Refused("email", "C’est votre propre adresse\u00a0: indiquez celle de votre collègue.");
    private static final Saved ALREADY =
            new Saved.Refused("email", "Cette demande ne peut pas être envoyée à cette adresse, ou l’a déjà été.");
    private static final Saved TOO_MANY =
            new Saved.Refused("email", "Vous avez déjà indiqué cinq collègues pour cette action.");

    private final People people;
    private final Actions actions;
    private final Requests requests;
    private final MailLinks links;
    private final Letters letters;
    private final PartnerWork work;

    PassingOn(People people, Actions actions, Requests requests, MailLinks links, Letters letters, PartnerWork work) {
        this.people = people;
        this.actions = actions;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
        this.work = work;
    }

    public Saved bring(NewsRequest request, Newcomer colleague) {
        return pass(request, colleague, false);
    }

    /// "Ce n'est plus moi": the addresses of who leaves open nothing any more.
    public Saved handOver(NewsRequest request, Newcomer successor) {
        return pass(request, successor, true);
    }

    /// "Ce n'est pas moi": nothing more is sent for this action.
    public void disown(NewsRequest request) {
        request.actor().runs(() -> requests.end(request.convention(), request.id(), Ending.DISOWNED));
    }

    /// Sends a fresh address in place of an expired one: once, and to the person it was for, whoever opened it.
    public void renew(LinkToken expired, NewsRequest request) {
        String email = Objects.requireNonNull(request.whom().email());
        work.run(request, () -> {
            if (links.renew(expired)) {
                letters.send(
                        email,
                        letters.renew(request.whom().givenName(), request.asking(), line(request, request.id())));
            }
            return Saved.DONE;
        });
    }

    private Saved pass(NewsRequest request, Newcomer newcomer, boolean leaving) {
        if (!request.mayBePassedOn()) {
            return RESERVED;
        }
        if (newcomer.email().equalsIgnoreCase(request.whom().email())) {
            return ONESELF;
        }
        return work.run(request, () -> passNow(request, newcomer, leaving));
    }

    private Saved passNow(NewsRequest request, Newcomer newcomer, boolean leaving) {
        if (!requests.lock(request)) {
            return Answering.ENDED;
        }
        if (requests.countPassedOn(request) >= COLLEAGUES) {
            return TOO_MANY;
        }
        PersonId person = known(newcomer);
        Optional<RequestId> asked = requests.add(new Requests.Asked(
                request.convention(),
                request.campaign(),
                request.action(),
                person,
                request.whom().id()));
        if (asked.isEmpty()) {
            return ALREADY;
        }
        PersonId gone = leaving ? request.whom().id() : null;
        actions.putInCharge(request.convention(), request.action(), person, gone);
        if (leaving) {
            requests.end(request.convention(), request.id(), Ending.HANDED_OVER);
        }
        letters.send(
                newcomer.email(),
                letters.pass(
                        newcomer.givenName(), request.asking(), request.whom().name(), line(request, asked.get())));
        return Saved.DONE;
    }

    private PersonId known(Newcomer newcomer) {
        return people.findByEmail(newcomer.email()).map(Person::id).orElseGet(() -> {
            var id = new PersonId(UUID.randomUUID());
            people.add(new Person(id, newcomer.givenName(), newcomer.familyName(), newcomer.email(), null, null, 0));
            return id;
        });
    }

    private Letters.Line line(NewsRequest request, RequestId of) {
        return new Letters.Line(request.code(), request.title(), links.create(of));
    }
}
