package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Constats;
import org.maillage.site.Flash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// The gesture offered after ideas were kept as constats.
@HouseTest
@Import({WorkshopScene.class, ConstatScene.class})
@Transactional
class TakenBackConstatsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private WorkshopScene scene;

    @Autowired
    private ConstatScene written;

    @Autowired
    private Constats constats;

    @Autowired
    private MockMvc mvc;

    private Workshop workshop;
    private Flash kept;

    @BeforeEach
    void twoAreKept() throws Exception {
        workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        String here = "/espace/" + cast.convention.slug() + workshop.id().path();
        kept = said(post(here + "/constats")
                .param("ticked", bus.value().toString(), late.value().toString())
                .param("kind", "NEED"));
    }

    @Test
    void theyAreTakenBackTogether() throws Exception {
        assertThat(kept.message()).startsWith("2 propositions gardées comme constats à ");
        assertThat(takenBack()).startsWith("2 constats retirés à ");
        assertThat(count()).isZero();
        assertThat(takenBack()).contains("déjà retirés");
    }

    @Test
    void onOneThatThePlanAnswersNothingIsTakenBackAndItIsNamed() throws Exception {
        written.enjeuOn("Se déplacer le soir", constatOf("Un bus"));

        assertThat(takenBack())
                .isEqualTo("Rien n’a été annulé\u00a0: «\u00a0Un bus\u00a0», repris dans le plan d’actions.");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void oneThatWasChangedIsNamedToo() throws Exception {
        var content = constats.findConstat(cast.convention.id(), ConstatScene.PARTNERS, constatOf("Le soir"))
                .orElseThrow()
                .content();
        constats.save(cast.convention.id(), constatOf("Le soir"), 0, content);

        assertThat(takenBack()).isEqualTo("Rien n’a été annulé\u00a0: «\u00a0Le soir\u00a0», modifié depuis.");
        assertThat(count()).isEqualTo(2);
    }

    private ConstatId constatOf(String wording) {
        return Objects.requireNonNull(scene.named(workshop, wording).keptAs());
    }

    private String takenBack() throws Exception {
        return said(post(Objects.requireNonNull(kept.undo()))).message();
    }

    private int count() {
        return constats.list(cast.convention.id(), ConstatScene.PARTNERS, ConstatFilter.ALL)
                .size();
    }

    private Flash said(MockHttpServletRequestBuilder gesture) throws Exception {
        return (Flash) Objects.requireNonNull(
                mvc.perform(gesture.with(cast.as(cast.claire)).with(csrf()))
                        .andReturn()
                        .getFlashMap()
                        .get("flash"));
    }
}
