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

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Requests requests;
    private final MailLinks links;
    private final Letters letters;

    Sending(JdbcClient jdbc, Clock clock, Campaigns campaigns, Requests requests, MailLinks links, Letters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.campaigns = campaigns;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
    }

    /// A letter as it would leave.
    public record Draft(Contact contact, Letters.Letter letter) {}

    /// What each would read; addresses are made when it leaves.
    public List<Draft> preview(Space space, String by, CampaignDraft draft) {
        NewsRequest.Asking asking = asking(space, by, draft);
        return byPerson(draft.chosen()).values().stream()
                .map(chosen -> new Draft(
                        chosen.getFirst().contact(),
                        letters.ask(chosen.getFirst().contact().givenName(), asking, lines(chosen, action -> "/m/…"))))
                .toList();
    }

    /// Sends what was previewed; sent twice, it leaves once.
    @Transactional
    public void send(Space space, String by, CampaignDraft draft) {
        if (!add(space, draft)) {
            return;
        }
        NewsRequest.Asking asking = asking(space, by, draft);
        byPerson(draft.chosen()).values().forEach(chosen -> {
            Contact contact = chosen.getFirst().contact();
            var lines = lines(
                    chosen,
                    one -> requests.add(asked(space, draft, one))
                            .map(links::create)
                            .orElseThrow());
            letters.send(Objects.requireNonNull(contact.email()), letters.ask(contact.givenName(), asking, lines));
        });
    }

    /// Writes once more to those who have not answered and were not reminded yet.
    ///
    /// @return how many letters left
    @Transactional
    public int remind(Space space, Campaign campaign) {
        jdbc.sql("select id from partners.campaign where id = ? for update")
                .param(campaign.id().value())
                .query(java.util.UUID.class)
                .single();
        var waiting = new LinkedHashMap<PersonId, List<FollowedRequest>>();
        campaigns.listRequests(space.id(), space.sight(), campaign.id()).stream()
                .filter(request -> request.mayBeReminded() && space.rights().mayCoordinate(request.theme()))
                .forEach(request -> waiting.computeIfAbsent(request.person(), person -> new ArrayList<>())
                        .add(request));
        var asking = new NewsRequest.Asking(
                campaign.askedBy(), space.convention().shortTitle(), campaign.answerBy(), campaign.message());
        waiting.values().forEach(each -> remind(asking, each));
        return waiting.size();
    }

    private void remind(NewsRequest.Asking asking, List<FollowedRequest> each) {
        FollowedRequest first = each.getFirst();
        var lines = each.stream()
                .map(request -> new Letters.Line(
                        request.action().code(), request.action().title(), links.create(request.id())))
                .toList();
        letters.send(Objects.requireNonNull(first.email()), letters.remind(first.givenName(), asking, lines));
        requests.remind(each.stream().map(FollowedRequest::id).toList());
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

    private static NewsRequest.Asking asking(Space space, String by, CampaignDraft draft) {
        return new NewsRequest.Asking(by, space.convention().shortTitle(), draft.answerBy(), draft.message());
    }

    private static Map<PersonId, List<Chosen>> byPerson(List<Chosen> chosen) {
        var people = new LinkedHashMap<PersonId, List<Chosen>>();
        chosen.forEach(one -> people.computeIfAbsent(one.contact().person(), person -> new ArrayList<>())
                .add(one));
        return people;
    }

    private static List<Letters.Line> lines(List<Chosen> chosen, Function<Chosen, String> path) {
        return chosen.stream()
                .map(one -> new Letters.Line(one.action().code(), one.action().title(), path.apply(one)))
                .toList();
    }
}
