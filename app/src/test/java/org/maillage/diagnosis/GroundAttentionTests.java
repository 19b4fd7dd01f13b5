package org.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.diagnosis.ConstatScene.COORDINATION;
import static org.maillage.diagnosis.ConstatScene.PARTNERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.plan.Enjeux;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// Where the diagnosis and the plan do not meet.
@HouseTest
@Import(ConstatScene.class)
@Transactional
class GroundAttentionTests {

    @Autowired
    private Cast cast;

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Mergers mergers;

    @Autowired
    private List<AttentionSource> sources;

    @Test
    void beforeAFirstConstatNoEnjeuIsAtFault() {
        enjeu("Sans rien");
        assertThat(points("enjeu-groundless", PARTNERS)).isEmpty();

        scene.partners("Premier constat");
        assertThat(points("enjeu-groundless", PARTNERS)).contains("Sans rien");
        assertThat(points("constat-unanswered", PARTNERS)).containsExactly("Premier constat");
    }

    @Test
    void aConstatIsAnsweredByWhatAnswersThoseThatSayTheSame() {
        ConstatId kept = scene.partners("Gardé");
        ConstatId joined = scene.partners("Réuni");
        scene.enjeuOn("Ce qui est en jeu", joined);
        assertThat(points("constat-unanswered", PARTNERS)).containsExactly("Gardé");

        mergers.join(cast.convention.id(), joined, 0, kept);
        assertThat(points("constat-unanswered", PARTNERS)).isEmpty();
        assertThat(points("enjeu-groundless", PARTNERS)).doesNotContain("Ce qui est en jeu");
    }

    @Test
    void whatIsHiddenCountsForNobodyElse() {
        scene.partners("Connu de tous");
        scene.enjeuOn("Enjeu réservé", scene.coordinators("Connu de la coordination"));

        assertThat(points("constat-unanswered", PARTNERS)).containsExactly("Connu de tous");
        assertThat(points("enjeu-groundless", PARTNERS)).contains("Enjeu réservé");
        assertThat(points("enjeu-groundless", COORDINATION)).doesNotContain("Enjeu réservé");
    }

    private void enjeu(String title) {
        enjeux.create(cast.convention.id(), new Enjeux.Draft(cast.youth.id(), null, title, "", null))
                .orThrow();
    }

    private List<String> points(String cause, Sight sight) {
        return sources.stream()
                .flatMap(source -> source.groupsOf(cast.convention.id().value(), sight).stream())
                .filter(group -> group.cause().key().equals(cause))
                .flatMap(group -> group.points().stream())
                .map(AttentionPoint::title)
                .toList();
    }
}
