package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class NamesTests {

    private static final Predicate<String> NOBODY = name -> false;

    @Test
    void tellsOrganisationsApart() {
        assertThat(Names.ofOrganisations("Ville d’Angers, Caf ; Département\nAssociation Parents et Enfants", NOBODY))
                .containsExactly("Ville d’Angers", "Caf", "Département", "Association Parents et Enfants");
        assertThat(Names.ofOrganisations("- La collectivité\n- La DREAL Région ;\n- ATMO, \n- etc.", NOBODY))
                .containsExactly("La collectivité", "La DREAL Région", "ATMO");
        assertThat(Names.ofOrganisations("Centres sociaux (Monplaisir, Verneau), Caf", NOBODY))
                .containsExactly("Centres sociaux (Monplaisir, Verneau)", "Caf");
        assertThat(Names.ofOrganisations("Caf, Caf,  , -", NOBODY)).containsExactly("Caf");
        assertThat(Names.ofOrganisations("Familles rurales – Anjou-Ouest", NOBODY))
                .containsExactly("Familles rurales", "Anjou-Ouest");
    }

    @Test
    void keepsTheMarksInsideANameThatIsKnown() {
        Predicate<String> known = Set.of("Familles rurales – Anjou-Ouest", "Petits pas, grands pas")::contains;

        assertThat(Names.ofOrganisations("Caf, Familles rurales – Anjou-Ouest ; Petits pas, grands pas, PMI", known))
                .containsExactly("Caf", "Familles rurales – Anjou-Ouest", "Petits pas, grands pas", "PMI");
        assertThat(Names.ofOrganisations("Familles rurales – Craon", known))
                .containsExactly("Familles rurales", "Craon");
    }

    @Test
    void keepsWholeANameThatIsKnown() {
        assertThat(Names.ofOrganisations(
                        "- PEDT – plan mercredi, Contrat de ville\nCité éducative", "PEDT – plan mercredi"::equals))
                .containsExactly("PEDT – plan mercredi", "Contrat de ville", "Cité éducative");
    }

    @Test
    void tellsPeopleApart() {
        assertThat(Names.ofPeople("Marie PAUL, Pierre GWEN et Jean-Luc Oriol / Zoé O’Brien", NOBODY))
                .containsExactly("Marie PAUL", "Pierre GWEN", "Jean-Luc Oriol", "Zoé O’Brien");
        assertThat(Names.ofPeople("olivier martin", NOBODY)).containsExactly("olivier martin");
    }

    @Test
    void tellsLinesApart() {
        assertThat(Names.lines("1. Recruter\n2) Former\n• Ouvrir, puis évaluer ;\n\n- 3 réunions"))
                .containsExactly("Recruter", "Former", "Ouvrir, puis évaluer", "3 réunions");
    }
}
