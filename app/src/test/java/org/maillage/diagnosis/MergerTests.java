package org.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.diagnosis.ConstatScene.COORDINATION;
import static org.maillage.diagnosis.ConstatScene.PARTNERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Grounds;
import org.maillage.territory.AreaId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Import(ConstatScene.class)
@Transactional
class MergerTests {

    @Autowired
    private Cast cast;

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Constats constats;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Grounds grounds;

    @Autowired
    private Evidences evidences;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatSaysTheSameIsReadAsOneWithThePlacesAndEnjeuxOfBoth() {
        ConstatId kept = scene.partners("Peu de places le mercredi", cast.harbour.id());
        ConstatId joined = scene.partners("Le mercredi est complet", cast.heights.id());
        EnjeuId enjeu = scene.enjeuOn("Accueillir le mercredi", joined);

        assertThat(join(joined, kept)).isEqualTo(Saved.DONE);

        List<Constats.Group> all = constats.list(cast.convention.id(), PARTNERS, ConstatFilter.ALL);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().kept().id()).isEqualTo(kept);
        assertThat(all.getFirst().voices().stream().flatMap(voice -> voice.content().areas().stream()))
                .containsExactlyInAnyOrder(cast.harbour.id(), cast.heights.id());
        assertThat(grounds.byEnjeu(cast.convention.id(), PARTNERS).get(enjeu))
                .extracting(ground -> ground.id())
                .containsExactly(kept);
    }

    @Test
    void isRefusedWhenReadersOfTheJoinedOneWouldLoseIt() {
        ConstatId known = scene.partners("Connu de tous");
        ConstatId reserved = scene.coordinators("Connu de la coordination");

        assertThat(join(known, reserved)).isInstanceOf(Saved.Refused.class);
        assertThat(join(reserved, known)).isEqualTo(Saved.DONE);
        assertThat(constats.findGroup(cast.convention.id(), PARTNERS, known)
                        .orElseThrow()
                        .voices())
                .hasSize(1);
        assertThat(constats.findGroup(cast.convention.id(), COORDINATION, known)
                        .orElseThrow()
                        .voices())
                .hasSize(2);
    }

    @Test
    void theKeptOneKeepsTheReadersOfTheOthers() {
        ConstatId kept = scene.partners("Gardé");
        join(scene.partners("Réuni"), kept);

        Saved saved = constats.save(
                cast.convention.id(),
                kept,
                0,
                ConstatScene.draft("Gardé", cast.youth, new ConstatDraft.SeenBy(Visibility.COORDINATORS, null)));

        assertThat(saved).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void neitherIsJoinedToItselfNorInACircle() {
        ConstatId one = scene.partners("Un");
        ConstatId other = scene.partners("Autre");
        join(one, other);

        assertThat(join(other, one)).isInstanceOf(Saved.Refused.class);
        assertThat(join(other, other)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void whatWasJoinedToARemovedOneStandsByItselfUntilItComesBack() {
        ConstatId kept = scene.partners("Peu de places le mercredi", cast.harbour.id());
        ConstatId joined = scene.partners("Le mercredi est complet", cast.heights.id());
        EnjeuId enjeu = scene.enjeuOn("Accueillir le mercredi", joined);
        evidences.add(cast.convention.id(), joined, new Evidence.Draft(null, "Refus", "40", null, 2024, "Ville"));
        join(joined, kept);
        List<Constats.Group> before = constats.list(cast.convention.id(), PARTNERS, ConstatFilter.ALL);

        constats.remove(cast.convention.id(), kept, version(kept));

        assertThat(told(PARTNERS)).containsExactly("Le mercredi est complet[" + cast.heights.id() + "]");
        assertThat(constats.count(cast.convention.id(), PARTNERS)).isOne();
        assertThat(constats.findGroup(cast.convention.id(), PARTNERS, joined)).isPresent();
        assertThat(grounds.byEnjeu(cast.convention.id(), PARTNERS).get(enjeu))
                .extracting(ground -> ground.id())
                .containsExactly(joined);

        constats.restore(cast.convention.id(), kept);

        List<Constats.Group> after = constats.list(cast.convention.id(), PARTNERS, ConstatFilter.ALL);
        assertThat(after).singleElement().satisfies(group -> {
            assertThat(group.voices().get(1))
                    .isEqualTo(before.getFirst().voices().get(1));
            assertThat(group.kept().content())
                    .isEqualTo(before.getFirst().kept().content());
        });
        assertThat(grounds.byEnjeu(cast.convention.id(), PARTNERS).get(enjeu))
                .extracting(ground -> ground.id())
                .containsExactly(kept);
        assertThat(evidences.listOf(cast.convention.id(), List.of(kept, joined)))
                .hasSize(1);
    }

    @Test
    void isNotSilencedByAKeptOneThatOneMayNotRead() {
        ConstatId kept = scene.coordinators("Gardé par la coordination");
        ConstatId joined = scene.coordinators("Réuni");
        join(joined, kept);
        constats.save(
                cast.convention.id(),
                joined,
                version(joined),
                ConstatScene.draft("Réuni", cast.youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null)));

        assertThat(told(PARTNERS)).hasSize(1);
        assertThat(told(COORDINATION)).hasSize(2);
    }

    @Test
    void goesInNoCircleWhenARemovedOneComesBackUnderWhatIsJoinedToIt() {
        ConstatId first = scene.partners("Premier");
        ConstatId second = scene.partners("Deuxième");
        ConstatId third = scene.partners("Troisième");
        join(second, first);
        join(first, third);
        constats.remove(cast.convention.id(), first, version(first));
        assertThat(join(third, second)).isEqualTo(Saved.DONE);

        constats.restore(cast.convention.id(), first);

        assertThat(told(PARTNERS)).hasSize(3);
        assertThat(constats.list(cast.convention.id(), PARTNERS, ConstatFilter.ALL))
                .singleElement()
                .satisfies(group -> assertThat(group.kept().id()).isEqualTo(second));
    }

    /// Whatever is joined to whatever, nothing stops being told, and parting all gives back the ties that were there.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joiningAndPartingLosesNothing(long seed) {
        var random = new Random(seed);
        var ids = new ArrayList<ConstatId>();
        AreaId[] places = {cast.harbour.id(), cast.heights.id(), cast.heightsQpv.id()};
        for (int i = 0; i < 10; i++) {
            ids.add(
                    random.nextInt(4) == 0
                            ? scene.coordinators("Constat " + i)
                            : scene.partners("Constat " + i, places[random.nextInt(places.length)]));
        }
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(ids, random);
            scene.enjeuOn("Enjeu " + i, ids.subList(0, 1 + random.nextInt(3)).toArray(ConstatId[]::new));
        }
        List<String> before = ties();
        Set<String> said = told(COORDINATION);
        for (int i = 0; i < 12; i++) {
            join(ids.get(random.nextInt(10)), ids.get(random.nextInt(10)));
            assertThat(told(COORDINATION)).isEqualTo(said);
        }
        ids.forEach(id -> mergers.part(cast.convention.id(), id));

        assertThat(ties()).isEqualTo(before);
        assertThat(constats.list(cast.convention.id(), COORDINATION, ConstatFilter.ALL))
                .allMatch(group -> group.voices().size() == 1)
                .hasSize(10);
    }

    private Saved join(ConstatId joined, ConstatId kept) {
        return mergers.join(cast.convention.id(), joined, version(joined), kept);
    }

    private int version(ConstatId constat) {
        return constats.findConstat(cast.convention.id(), COORDINATION, constat)
                .orElseThrow()
                .version();
    }

    private List<String> ties() {
        return jdbc.sql("""
                        select constat_id || ' ' || enjeu_id from plan.enjeu_constat union all
                        select constat_id || ' ' || area_id from diagnosis.constat_area order by 1
                        """).query(String.class).list();
    }

    /// Everything that the list says, whatever it is read under.
    private Set<String> told(Sight sight) {
        return constats.list(cast.convention.id(), sight, ConstatFilter.ALL).stream()
                .flatMap(group -> group.voices().stream())
                .map(voice -> voice.title() + voice.content().areas())
                .collect(Collectors.toSet());
    }
}
