package org.maillage.directory.web.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;

class ChoiceTests {

    private static final Choice ADDRESS = Choice.all().stream()
            .filter(choice -> choice.key().equals("adresse"))
            .findFirst()
            .orElseThrow();

    private final Sheet<StructureField> old = sheet("1 rue Henri Bergson", "49000", "Angers", "49007");

    @Test
    void theFresherAddressKeepsThePostcodeOfItsCommune() {
        Sheet<StructureField> fresh = sheet("1 bis rue Henri Bergson", "", "", "49007");
        Sheet<StructureField> taken = ADDRESS.take(old, Choice.OTHER, old, fresh);
        assertThat(taken.get(StructureField.ADDRESS)).isEqualTo("1 bis rue Henri Bergson");
        assertThat(taken.get(StructureField.POSTCODE)).isEqualTo("49000");
        assertThat(taken.get(StructureField.COMMUNE)).isEqualTo("Angers");
    }

    @Test
    void anAddressElsewhereTakesNoPostcodeFromTheOther() {
        Sheet<StructureField> fresh = sheet("3 rue de la Mairie", "", "Trélazé", "49353");
        Sheet<StructureField> taken = ADDRESS.take(old, Choice.OTHER, old, fresh);
        assertThat(taken.get(StructureField.POSTCODE)).isEmpty();
        assertThat(taken.get(StructureField.COMMUNE)).isEqualTo("Trélazé");
    }

    @Test
    void anAddressWithoutCommuneTakesNone() {
        Sheet<StructureField> fresh = sheet("3 rue de la Mairie", "", "", "");
        assertThat(ADDRESS.take(old, Choice.OTHER, old, fresh).get(StructureField.POSTCODE))
                .isEmpty();
    }

    private static Sheet<StructureField> sheet(String address, String postcode, String commune, String insee) {
        return Sheet.of(
                StructureField.class,
                Map.of(
                        StructureField.ADDRESS, address,
                        StructureField.POSTCODE, postcode,
                        StructureField.COMMUNE, commune,
                        StructureField.INSEE, insee));
    }
}
