package org.maillage.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String EMAIL = "claire@saint-aubin.example";

    @Test
    void acceptsAFewWords() {
        assertThat(PasswordRules.findRefusal("le phare est rouge", EMAIL)).isEmpty();
    }

    @Test
    void asksForTwelveCharacters() {
        assertThat(PasswordRules.findRefusal("onze lettre", EMAIL))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("au moins 12 caractères"));
    }

    @Test
    void refusesTheAddressItself() {
        assertThat(PasswordRules.findRefusal("Claire@Saint-Aubin.example", EMAIL))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("adresse électronique"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MotDePasse123", "azertyuiopqs", "aaaaaaaaaaaa", "121212121212"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(PasswordRules.findRefusal(password, EMAIL))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("trop facile"));
    }

    @Test
    void refusesWhatTheEncoderWouldNotRead() {
        assertThat(PasswordRules.findRefusal("é1".repeat(25), EMAIL))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("au plus 72"));
    }
}
