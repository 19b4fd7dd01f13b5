package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// That every correspondence leads to a term that exists is asked when the text is read: the first call fails
/// otherwise.
class CorrespondenceTests {

    @Test
    void saysWhichThemesADigitalServiceHas() {
        assertThat(codes(Vocabulary.DIGITAL, "Aide aux démarches administratives", Vocabulary.THEMES))
                .containsExactly(
                        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                        "numerique--acceder-a-des-services-en-ligne");
    }

    @Test
    void knowsEachDigitalServiceAudienceAndFee() {
        assertThat(Vocabulary.DIGITAL.terms())
                .allMatch(term -> !Correspondence.of(Vocabulary.DIGITAL, term.code(), Vocabulary.THEMES)
                        .isEmpty());
        assertThat(Vocabulary.DIGITAL_AUDIENCES.terms())
                .allMatch(term -> Correspondence.of(Vocabulary.DIGITAL_AUDIENCES, term.code(), Vocabulary.AUDIENCES)
                                .size()
                        == 1);
        assertThat(Vocabulary.DIGITAL_FEES.terms())
                .allMatch(term -> Correspondence.of(Vocabulary.DIGITAL_FEES, term.code(), Vocabulary.FEES)
                                .size()
                        == 1);
    }

    @Test
    void comesBackToTheAudienceItLeft() {
        for (Term audience : Vocabulary.DIGITAL_AUDIENCES.terms()) {
            String there = codes(Vocabulary.DIGITAL_AUDIENCES, audience.code(), Vocabulary.AUDIENCES)
                    .getFirst();
            assertThat(codes(Vocabulary.AUDIENCES, there, Vocabulary.DIGITAL_AUDIENCES))
                    .containsExactly(audience.code());
        }
    }

    @Test
    void saysNothingOfWhatIsNotCertain() {
        assertThat(codes(Vocabulary.CARE, "Illettrisme", Vocabulary.AUDIENCES)).isEmpty();
        assertThat(codes(Vocabulary.TYPOLOGIES, "ASSO", Vocabulary.NETWORKS)).isEmpty();
    }

    @Test
    void refusesListsThatNothingRelates() {
        assertThatThrownBy(() -> Correspondence.of(Vocabulary.SLOTS, "mercredi", Vocabulary.THEMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing says what SLOTS are in THEMES");
    }

    private static List<String> codes(Vocabulary from, String code, Vocabulary to) {
        return Correspondence.of(from, code, to).stream().map(Term::code).toList();
    }
}
