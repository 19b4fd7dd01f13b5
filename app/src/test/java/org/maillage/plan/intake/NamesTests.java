package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void tellsOrganisationsApart() {
        assertThat(Names.ofOrganisations(
                        "Ville d’Angers, Caf ; Département\nAssociation Parents et Enfants", name -> false))
                .containsExactly("Ville d’Angers", "Caf", "Département", "Association Parents et Enfants");
        assertThat(Names.ofOrganisations("- La collectivité\n- La DREAL Région ;\n- ATMO, \n- etc.", name -> false))
                .containsExactly("La collectivité", "La DREAL Région", "ATMO");
        assertThat(Names.ofOrganisations("Centres sociaux (Monplaisir, Verneau), Caf", name -> false))
                .containsExactly("Centres sociaux (Monplaisir, Verneau)", "Caf");
        assertThat(Names.ofOrganisations("Caf, Caf,  , -", name -> false)).containsExactly("Caf");
        assertThat(Names.ofOrganisations("Familles rurales – Anjou-Ouest", name -> false))
                .containsExactly("Familles rurales", "Anjou-Ouest");
    }

    @Test
    void keepsWholeANameThatIsKnown() {
        assertThat(Names.ofOrganisations(
                        "- PEDT – plan mercredi, Contrat de ville\nCité éducative", "PEDT – plan mercredi"::equals))
                .containsExactly("PEDT – plan mercredi", "Contrat de ville", "Cité éducative");
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
