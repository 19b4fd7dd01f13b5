package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.plan.Contracts;
import org.maillage.plan.Topic;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class ListsTests extends PlanScene {

    @Autowired
    private Topics topics;

    @Autowired
    private Contracts contracts;

    private String page() {
        return home() + "/plan/listes";
    }

    private Topic topic(String name) {
        topics.add(cast.convention.id(), name).orThrow();
        return topics.listOf(cast.convention.id(), new Sight(true, true, null)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsTopicsAndContracts() {
        topic("Vacances");
        contracts.add(cast.convention.id(), "Contrat de ville 2024-2030").orThrow();
        assertThat(read(cast.odile, page()))
                .hasStatusOk()
                .bodyText()
                .contains("Vacances", "Contrat de ville 2024-2030", "aucune action")
                .doesNotContain("Renommer", "Ajouter");
    }

    @Test
    void addsAName() {
        assertThat(send(cast.lea, page() + "/sujets", "name=Handicap")).hasStatus3xxRedirection();
        assertThat(send(cast.lea, page() + "/contrats", "name=PEDT")).hasStatus3xxRedirection();
        assertThat(read(cast.claire, page())).bodyText().contains("Handicap", "PEDT");
    }

    @Test
    void refusesNoNameAndANameGivenTwice() {
        assertThat(send(cast.claire, page() + "/sujets", "name= "))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Erreur : ", "Écrivez un nom.");
        topic("Vacances");
        assertThat(send(cast.claire, page() + "/sujets", "name=vacances"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"vacances\"");
    }

    @Test
    void renamesUnlessSomebodyWasFaster() {
        Topic topic = topic("Séjours");
        String own = page() + "/sujets/" + topic.id().value() + "/nom";
        assertThat(send(cast.karim, own, "version=" + topic.version(), "name=Premiers départs"))
                .hasStatus3xxRedirection();
        assertThat(send(cast.claire, own, "version=" + topic.version(), "name=Temps libre"))
                .hasStatus(409)
                .bodyText()
                .contains(" a enregistré ", ">Premiers départs<", ">Temps libre<");
    }

    @Test
    void bringsBackWhatWasRemoved() {
        Topic topic = topic("Vacances");
        String own = page() + "/sujets/" + topic.id().value();
        var removed = send(cast.claire, own + "/suppression", "version=" + topic.version());
        assertThat(read(cast.claire, page())).bodyText().doesNotContain("Vacances");
        send(cast.claire, undoOf(removed));
        assertThat(read(cast.claire, page())).bodyText().contains("Vacances");
    }

    @Test
    void isNotForReadersNorForOthers() {
        Topic topic = topic("Vacances");
        assertThat(send(cast.odile, page() + "/sujets", "name=Autre")).hasStatus(403);
        assertThat(send(cast.amadou, page() + "/sujets", "name=Autre")).hasStatus(403);
        assertThat(send(cast.claire, page() + "/autres", "name=Autre")).hasStatus(404);
        assertThat(read(cast.yann, page())).hasStatus(404);
        String elsewhere = cast.otherConvention.home() + "/plan/listes/sujets/"
                + topic.id().value();
        assertThat(send(cast.yann, elsewhere + "/suppression", "version=0")).hasStatus(404);
        assertThat(send(cast.yann, elsewhere + "/nom", "version=0", "name=Autre"))
                .hasStatus(404);
    }
}
