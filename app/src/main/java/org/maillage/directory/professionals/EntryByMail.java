package org.maillage.directory.professionals;

import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Actor;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody does through an address that a mail brought them: agree, decline, ask for another.
@Component
public class EntryByMail {

    private static final Actor THEMSELVES = new Actor(null, "La personne proposée");

    private final EntryLinks links;
    private final Proposals proposals;
    private final Professionals professionals;
    private final Agreeing agreeing;
    private final EntryLetters letters;
    private final Conventions conventions;
    private final People people;
    private final Areas areas;
    private final TransactionTemplate transaction;

    EntryByMail(
            EntryLinks links,
            Proposals proposals,
            Professionals professionals,
            Agreeing agreeing,
            EntryLetters letters,
            Conventions conventions,
            People people,
            Areas areas,
            TransactionTemplate transaction) {
        this.links = links;
        this.proposals = proposals;
        this.professionals = professionals;
        this.agreeing = agreeing;
        this.letters = letters;
        this.conventions = conventions;
        this.people = people;
        this.areas = areas;
        this.transaction = transaction;
    }

    public FoundEntry find(LinkToken token) {
        EntryLinks.Opened opened = links.find(token);
        if (opened.expired()) {
            return new FoundEntry.Expired();
        }
        if (opened.professional() != null) {
            return professionals
                    .find(opened.professional())
                    .<FoundEntry>map(FoundEntry.Agreed::new)
                    .orElseGet(FoundEntry.Unknown::new);
        }
        return Optional.ofNullable(opened.proposal())
                .flatMap(proposals::find)
                .filter(proposal -> proposal.ending() == null)
                .flatMap(this::proposed)
                .orElseGet(FoundEntry.Unknown::new);
    }

    private Optional<FoundEntry> proposed(Proposal proposal) {
        return conventions
                .findConvention(proposal.convention())
                .map(Convention::territory)
                .map(territory -> new FoundEntry.Proposed(proposal, territory));
    }

    /// @return false when somebody was faster, such as the coordination that stopped it
    public boolean agree(FoundEntry.Proposed proposed, Entry entry) {
        Proposal proposal = proposed.proposal();
        String address = proposal.whom().address();
        return byThemselves(() -> {
            if (!proposals.end(proposal.id(), ProposalEnding.AGREED)) {
                return false;
            }
            var who = new Agreeing.Who(
                    people.findByEmail(address).map(Person::id).orElse(null), address, Consents.Way.MAIL);
            links.hand(proposal.id(), agreeing.agree(proposed.territory(), who, entry));
            return true;
        });
    }

    public boolean decline(FoundEntry.Proposed proposed) {
        return byThemselves(() -> proposals.end(proposed.proposal().id(), ProposalEnding.DECLINED));
    }

    /// Sends an address that opens their entry to whoever has one; nothing tells whether that was so.
    public void ask(String address) {
        byThemselves(() -> {
            professionals.listAt(address).stream()
                    .filter(one -> !links.wereSentLately(one.id()))
                    .forEach(one -> letters.open(one, nameOf(one.territory()), links.create(one.id())));
            return true;
        });
    }

    public String nameOf(AreaId territory) {
        return areas.getTerritory(territory).whole().name();
    }

    private boolean byThemselves(Supplier<Boolean> work) {
        var done = new boolean[1];
        THEMSELVES.runs(() -> done[0] = Boolean.TRUE.equals(transaction.execute(status -> work.get())));
        return done[0];
    }
}
