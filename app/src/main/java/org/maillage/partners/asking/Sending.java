package org.maillage.partners.asking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.maillage.partners.request.Letters;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to partners: one letter a person, one address an action. Requests and letters are kept together or not at
/// all.
@Component
public class Sending {

    /// Stands for an address that is made when its letter leaves.
    static final String UNMADE = "/m/…";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Requests requests;
    private final MailLinks links;
    private final Letters letters;

    Sending(JdbcClient jdbc, Clock clock, Requests requests, MailLinks links, Letters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
    }

    /// What each would read; addresses are made when it leaves.
    public List<AddressedLetter> preview(Space space, SignedInPerson by, CampaignDraft draft) {
        NewsRequest.Asking asking = asking(space, by, draft);
        return byPerson(draft.chosen()).values().stream()
                .map(chosen -> letter(asking, chosen, one -> UNMADE))
                .toList();
    }

    /// Sends what was previewed; sent twice, it leaves once.
    @Transactional
    public void send(Space space, SignedInPerson by, CampaignDraft draft) {
        if (!add(space, draft)) {
            return;
        }
        NewsRequest.Asking asking = asking(space, by, draft);
        byPerson(draft.chosen()).values().stream()
                .map(chosen -> letter(
                        asking,
                        chosen,
                        one -> requests.add(asked(space, draft, one))
                                .map(links::create)
                                .orElseThrow()))
                .forEach(letter -> letters.send(letter.email(), letter.letter()));
    }

    private AddressedLetter letter(NewsRequest.Asking asking, List<Chosen> chosen, Function<Chosen, String> path) {
        Contact contact = chosen.getFirst().contact();
        var lines = chosen.stream()
                .map(one -> new Letters.Line(one.action().code(), one.action().title(), path.apply(one)))
                .toList();
        return new AddressedLetter(
                contact.name(),
                Objects.requireNonNull(contact.email()),
                letters.ask(contact.givenName(), asking, lines));
    }

    private boolean add(Space space, CampaignDraft draft) {
        return jdbc.sql("""
                        insert into partners.campaign (id, convention_id, title, message, answer_by, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                        .params(draft.id().value(), space.id().value(), draft.title(), draft.message())
                        .params(draft.answerBy(), space.member().person().value(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static Requests.Asked asked(Space space, CampaignDraft draft, Chosen one) {
        return new Requests.Asked(
                space.id(), draft.id(), one.action().id(), one.contact().person(), null);
    }

    private static NewsRequest.Asking asking(Space space, SignedInPerson by, CampaignDraft draft) {
        return new NewsRequest.Asking(
                by.displayName(), by.email(), space.convention().shortTitle(), draft.answerBy(), draft.message());
    }

    private static Map<PersonId, List<Chosen>> byPerson(List<Chosen> chosen) {
        var people = new LinkedHashMap<PersonId, List<Chosen>>();
        chosen.forEach(one -> people.computeIfAbsent(one.contact().person(), person -> new ArrayList<>())
                .add(one));
        return people;
    }
}
