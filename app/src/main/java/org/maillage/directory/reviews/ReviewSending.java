package org.maillage.directory.reviews;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a campaign: one letter and one address for each organisation, kept together or not at all.
@Component
public class ReviewSending {

    /// Stands for an address that is made when its letter leaves.
    private static final String UNMADE = ReviewLinks.PATH + "/…";

    private final JdbcClient jdbc;
    private final ReviewLinks links;
    private final ReviewLetters letters;
    private final Clock clock;

    ReviewSending(JdbcClient jdbc, ReviewLinks links, ReviewLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /// What each would read.
    public List<AddressedLetter> preview(Space space, SignedInPerson by, ReviewDraft draft) {
        Review review = review(by, draft);
        return draft.chosen().stream()
                .map(one -> letter(space, review, one, UNMADE))
                .toList();
    }

    /// Sends what was previewed; sent twice, it leaves once.
    @Transactional
    public void send(Space space, SignedInPerson by, ReviewDraft draft) {
        if (!add(space, draft)) {
            return;
        }
        Review review = review(by, draft);
        for (ReviewDraft.Chosen chosen : draft.chosen()) {
            AskId ask = ask(space, draft, chosen);
            letters.send(letter(space, review, chosen, links.create(ask, draft.answerBy())));
        }
    }

    private AddressedLetter letter(Space space, Review review, ReviewDraft.Chosen chosen, String path) {
        Keeper keeper = chosen.keeper();
        return letters.ask(
                review,
                space.convention().shortTitle(),
                new ReviewLetters.Whom(
                        keeper.person() == null ? null : keeper.name(), chosen.organisation(), keeper.address()),
                chosen.sheets().stream().mapToInt(ReviewDraft.Kept::count).sum(),
                path);
    }

    private boolean add(Space space, ReviewDraft draft) {
        return jdbc.sql("""
                        insert into directory.review (id, convention_id, title, message, scope, answer_by, opened_by,
                          opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                        .params(draft.id().value(), space.id().value(), draft.title(), draft.message(), draft.scope())
                        .params(draft.answerBy(), space.member().person().value(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private AskId ask(Space space, ReviewDraft draft, ReviewDraft.Chosen chosen) {
        Keeper keeper = chosen.keeper();
        UUID ask = UUID.randomUUID();
        jdbc.sql("""
                        insert into directory.review_ask (id, review_id, convention_id, organisation_id, person_id, address)
                        values (:id, :review, :convention, :organisation, cast(:person as uuid), :address)
                        """)
                .param("id", ask)
                .param("review", draft.id().value())
                .param("convention", space.id().value())
                .param("organisation", keeper.organisation().value())
                .param(
                        "person",
                        keeper.person() == null ? null : keeper.person().value())
                .param("address", keeper.address())
                .update();
        addSheets(space, draft, ask, chosen);
        return new AskId(ask);
    }

    private void addSheets(Space space, ReviewDraft draft, UUID ask, ReviewDraft.Chosen chosen) {
        var structures = new ArrayList<String>();
        var services = new ArrayList<String>();
        chosen.sheets().forEach(one -> {
            structures.add(one.structure().id().value().toString());
            services.add("NULL");
            one.services().forEach(service -> {
                structures.add(one.structure().id().value().toString());
                services.add(service.id().value().toString());
            });
        });
        jdbc.sql("""
                        insert into directory.review_sheet (id, review_id, ask_id, convention_id, structure_id, service_id)
                        select gen_random_uuid(), :review, :ask, :convention, structure, service
                        from unnest(cast(:structures as uuid[]), cast(:services as uuid[])) as one (structure, service)
                        """)
                .param("review", draft.id().value())
                .param("ask", ask)
                .param("convention", space.id().value())
                .param("structures", array(structures))
                .param("services", array(services))
                .update();
    }

    private static String array(List<String> ids) {
        return "{" + String.join(",", ids) + "}";
    }

    private Review review(SignedInPerson by, ReviewDraft draft) {
        return new Review(
                draft.id(),
                draft.title(),
                draft.message(),
                draft.scope(),
                draft.answerBy(),
                by.displayName(),
                by.email(),
                clock.instant(),
                null);
    }
}
