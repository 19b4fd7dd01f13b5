package org.maillage.diagnosis.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.TopicId;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.history.restoration.Restorations;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.Mergers;
import org.maillage.plan.Topics;
import org.maillage.plan.restoring.HistoryScene;
import org.springframework.beans.factory.annotation.Autowired;

/// Bringing a constat back from its history: its topics, its figures, the one it was joined to.
@HouseTest
class ConstatRestorationTests extends HistoryScene {

    private static final Evidence.Draft FIGURE =
            new Evidence.Draft(null, "Familles monoparentales", "31 %", null, 2021, "Insee");

    @Autowired
    private Constats constats;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Topics topics;

    @Autowired
    private Restorations restorations;

    @Test
    void bringsBackTheTopicsItWasAbout() {
        Space claire = space(freshConvention("sujets"), cast.claire);
        TopicId holidays = topics.add(claire.id(), "vacances").orThrow();
        TopicId literacy = topics.add(claire.id(), "illettrisme").orThrow();
        ConstatId constat = write(claire, "Peu de départs en vacances", holidays, literacy);
        save(claire, constat, draft("Peu de départs en vacances"));

        assertThat(restore(claire, constat, "plan.constat_topic")).isEqualTo(Saved.DONE);
        assertThat(get(claire, constat).content().topics()).containsExactlyInAnyOrder(holidays, literacy);
    }

    @Test
    void leavesOutATopicThatWasRemovedSince() {
        Space claire = space(freshConvention("sujet-retire"), cast.claire);
        TopicId holidays = topics.add(claire.id(), "vacances").orThrow();
        TopicId literacy = topics.add(claire.id(), "illettrisme").orThrow();
        ConstatId constat = write(claire, "Peu de départs en vacances", holidays, literacy);
        save(claire, constat, draft("Peu de départs en vacances"));
        long entry = latest(constat.value());
        topics.remove(claire.id(), holidays, 0);

        assertThat(restore(claire, constat, entry, "plan.constat_topic")).isEqualTo(Saved.DONE);
        assertThat(get(claire, constat).content().topics()).containsExactly(literacy);
    }

    @Test
    void bringsBackAFigureThatWasTakenAway() {
        Space claire = space(freshConvention("chiffre"), cast.claire);
        ConstatId constat = write(claire, "Peu de départs en vacances");
        evidences.add(claire.id(), constat, FIGURE);
        Evidence before = figures(claire, constat).getFirst();
        as(claire, () -> evidences.remove(claire.id(), constat, before.id()));
        assertThat(figures(claire, constat)).isEmpty();

        Restoration preview = restorations.preview(claire, "constat", constat.value(), before(constat));
        assertThat(preview.lines()).extracting(Restoration.Line::label).containsExactly("Chiffre à l’appui");
        assertThat(restore(
                        claire,
                        constat,
                        "diagnosis.constat_figure:" + before.id().value()))
                .isEqualTo(Saved.DONE);
        assertThat(figures(claire, constat)).containsExactly(before);
    }

    @Test
    void joinsAndPartsAgainAsItsHistorySays() {
        Space claire = space(freshConvention("reunion"), cast.claire);
        ConstatId kept = write(claire, "Peu de départs en vacances");
        ConstatId joined = write(claire, "Les familles partent peu");
        join(claire, joined, kept);
        as(claire, () -> mergers.part(claire.id(), joined));

        assertThat(restore(claire, joined, "merged_into")).isEqualTo(Saved.DONE);
        assertThat(get(claire, joined).mergedInto()).isEqualTo(kept);
        assertThat(restore(claire, joined, "merged_into")).isEqualTo(Saved.DONE);
        assertThat(get(claire, joined).mergedInto()).isNull();
    }

    @Test
    void isNotJoinedAgainToWhatIsGone() {
        Space claire = space(freshConvention("reunion-perdue"), cast.claire);
        ConstatId kept = write(claire, "Peu de départs en vacances");
        ConstatId joined = write(claire, "Les familles partent peu");
        join(claire, joined, kept);
        as(claire, () -> mergers.part(claire.id(), joined));
        as(claire, () -> constats.remove(claire.id(), kept, 0));

        Restoration preview = restorations.preview(claire, "constat", joined.value(), before(joined));
        assertThat(preview.lines())
                .singleElement()
                .extracting(Restoration.Line::obstacle)
                .asString()
                .contains("a été retiré, ou réuni à un autre");
    }

    private ConstatId write(Space space, String title, TopicId... about) {
        var id = new ConstatId(UUID.randomUUID());
        ConstatDraft draft = draft(title).about(Set.of(about));
        as(space, () -> constats.create(space.id(), id, space.member().person(), draft));
        return id;
    }

    private ConstatDraft draft(String title) {
        return ConstatScene.draft(title, youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null));
    }

    private void save(Space space, ConstatId constat, ConstatDraft draft) {
        int version = get(space, constat).version();
        as(
                space,
                () -> assertThat(constats.save(space.id(), constat, version, draft))
                        .isEqualTo(Saved.DONE));
    }

    private void join(Space space, ConstatId joined, ConstatId kept) {
        int version = get(space, joined).version();
        as(
                space,
                () -> assertThat(mergers.join(space.id(), joined, version, kept))
                        .isEqualTo(Saved.DONE));
    }

    private Constat get(Space space, ConstatId constat) {
        return constats.findConstat(space.id(), space.sight(), constat).orElseThrow();
    }

    private List<Evidence> figures(Space space, ConstatId constat) {
        return evidences.listOf(space.id(), List.of(constat));
    }

    private Moment before(ConstatId constat) {
        return new Moment(latest(constat.value()), Moment.Side.BEFORE);
    }

    private Saved restore(Space space, ConstatId constat, String key) {
        return restore(space, constat, latest(constat.value()), key);
    }

    private Saved restore(Space space, ConstatId constat, long entry, String key) {
        AtomicReference<Saved> saved = new AtomicReference<>();
        long seen = latest(constat.value());
        var moment = new Moment(entry, Moment.Side.BEFORE);
        as(space, () -> saved.set(restorations.restore(space, "constat", constat.value(), moment, Set.of(key), seen)));
        return Objects.requireNonNull(saved.get());
    }
}
