package org.maillage.partners.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.accounts.PersonId;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.maillage.partners.request.Letters;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes once more, and only once, to those who have not answered: one letter a person, whatever the number of
/// actions.
@Component
public class Reminding {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Requests requests;
    private final MailLinks links;
    private final Letters letters;

    Reminding(JdbcClient jdbc, Campaigns campaigns, Requests requests, MailLinks links, Letters letters) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
    }

    /// What each would read; addresses are made when it leaves.
    public List<AddressedLetter> preview(Space space, Campaign campaign) {
        return waiting(space, campaign).stream()
                .map(each -> letter(space, campaign, each, request -> Sending.UNMADE))
                .toList();
    }

    /// @return how many letters left
    @Transactional
    public int remind(Space space, Campaign campaign) {
        lock(campaign);
        var waiting = waiting(space, campaign);
        for (List<FollowedRequest> each : waiting) {
            AddressedLetter letter = letter(space, campaign, each, request -> links.create(request.id()));
            letters.send(letter.email(), letter.letter());
            requests.remind(each.stream().map(FollowedRequest::id).toList());
        }
        return waiting.size();
    }

    // Two coordinators may press the button together: the second finds nobody left.
    private void lock(Campaign campaign) {
        jdbc.sql("select id from partners.campaign where id = ? for update")
                .param(campaign.id().value())
                .query(UUID.class)
                .single();
    }

    private Collection<List<FollowedRequest>> waiting(Space space, Campaign campaign) {
        var waiting = new LinkedHashMap<PersonId, List<FollowedRequest>>();
        campaigns.listRequests(space.id(), space.sight(), campaign.id()).stream()
                .filter(request -> request.mayBeReminded() && space.rights().mayCoordinate(request.theme()))
                .forEach(request -> waiting.computeIfAbsent(request.person(), person -> new ArrayList<>())
                        .add(request));
        return waiting.values();
    }

    private AddressedLetter letter(
            Space space, Campaign campaign, List<FollowedRequest> each, Function<FollowedRequest, String> path) {
        FollowedRequest first = each.getFirst();
        var asking = new NewsRequest.Asking(
                campaign.askedBy(),
                campaign.contact(),
                space.convention().shortTitle(),
                campaign.answerBy(),
                campaign.message());
        var lines = each.stream()
                .map(request -> new Letters.Line(
                        request.action().code(), request.action().title(), path.apply(request)))
                .toList();
        return new AddressedLetter(
                first.name(), Objects.requireNonNull(first.email()), letters.remind(first.givenName(), asking, lines));
    }
}
