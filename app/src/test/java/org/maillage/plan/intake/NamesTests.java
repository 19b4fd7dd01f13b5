package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void tellsOrganisationsApart() {
        assertThat(Names.ofOrganisations("Ville d’Angers, Caf ; Département\nAssociation Parents et Enfants"))
                .containsExactly("Ville d’Angers", "Caf", "Département", "Association Parents et Enfants");
        assertThat(Names.ofOrganisations("- La collectivité\n- La DREAL Région ;\n- ATMO, \n- etc."))
                .containsExactly("La collectivité", "La DREAL Région", "ATMO");
        assertThat(Names.ofOrganisations("Centres sociaux (Monplaisir, Verneau), Caf"))
                .containsExactly("Centres sociaux (Monplaisir, Verneau)", "Caf");
        assertThat(Names.ofOrganisations("Caf, Caf,  , -")).containsExactly("Caf");
        assertThat(Names.ofOrganisations("Familles rurales – Anjou-Ouest"))
                .containsExactly("Familles rurales", "Anjou-Ouest");
    }

    @Test
    void tellsPeopleApart() {
        assertThat(Names.ofPeople("Marie PAUL, Pierre GWEN et Jean-Luc Oriol / Zoé O’Brien"))
                .containsExactly("Marie PAUL", "Pierre GWEN", "Jean-Luc Oriol", "Zoé O’Brien");
        assertThat(Names.ofPeople("olivier martin")).containsExactly("olivier martin");
    }

    @Test
    void tellsLinesApart() {
        assertThat(Names.lines("1. Recruter\n2) Former\n• Ouvrir, puis évaluer ;\n\n- 3 réunions"))
                .containsExactly("Recruter", "Former", "Ouvrir, puis évaluer", "3 réunions");
    }
}
