package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// Whoever opens a workshop that was removed reads that it was.
@HouseTest
@Import(WorkshopScene.class)
@Transactional
class RemovedWorkshopTests {

    private static final String TOLD = "L’atelier «\u00a0Parents du Port\u00a0» a été retiré";

    @Autowired
    private Cast cast;

    @Autowired
    private WorkshopScene scene;

    @Autowired
    private Workshops workshops;

    @Autowired
    private MockMvc mvc;

    private Workshop removed;
    private String here;

    @BeforeEach
    void itIsRemoved() {
        removed = scene.prepared(true);
        here = "/espace/" + cast.convention.slug() + removed.id().path();
        WorkshopScene.done(workshops.remove(removed.convention(), removed.id(), removed.version()));
    }

    @Test
    void whoLedItBringsItBackFromThere() throws Exception {
        MockHttpServletResponse gone = answer(get(here).with(cast.as(cast.claire)));
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains(TOLD, here + "/restauration");
    }

    @Test
    void whoLookedAtItsWallIsToldWhoMayBringItBack() throws Exception {
        MockHttpServletResponse gone = answer(get(here + "/mur").with(cast.as(cast.odile)));
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString())
                .contains(TOLD, "La coordination peut le rétablir")
                .doesNotContain("/restauration");
    }

    @Test
    void itStaysUnknownElsewhere() throws Exception {
        String elsewhere =
                "/espace/" + cast.otherConvention.slug() + removed.id().path();
        assertThat(answer(get(elsewhere + "/mur").with(cast.as(cast.yann))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPhoneIsToldSoToo() throws Exception {
        MockHttpServletResponse gone =
                answer(get(Objects.requireNonNull(removed.code()).path()));
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("Cet atelier a été retiré");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder page) throws Exception {
        return mvc.perform(page).andReturn().getResponse();
    }
}
