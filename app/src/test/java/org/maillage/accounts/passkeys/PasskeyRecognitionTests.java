package org.maillage.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.HouseTest;
import org.maillage.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
@Transactional
class PasskeyRecognitionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PasskeyRecognition recognition;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MockMvc site;

    @Autowired
    private HouseClock clock;

    private SoftwareKey key;

    @BeforeEach
    void amadouHasAPasskey() throws Exception {
        key = SoftwareKey.of(cast.amadou.id());
        jdbc.sql("""
                        insert into accounts.passkey
                          (id, person_id, name, credential_id, transports, public_key, signature_count, created_at)
                        values (?, ?, 'Mon téléphone', ?, '{}', ?, 0, now())
                        """)
                .params(UUID.randomUUID(), cast.amadou.id().value())
                .param(key.credentialBytes())
                .param(key.publicKey())
                .update();
    }

    @AfterEach
    void timeComesBack() {
        clock.comeBack();
    }

    @Test
    void knowsWhoseKeySigned() throws Exception {
        assertThat(recognition.recognise(key.signs(asked(), here()))).contains(cast.amadou.id());
        assertThat(passkeys.listOf(cast.amadou.id()).getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void acceptsAChallengeOnce() throws Exception {
        String answer = key.signs(asked(), here());
        assertThat(recognition.recognise(answer)).isPresent();
        assertThat(recognition.recognise(answer)).isEmpty();
    }

    @Test
    void acceptsNoChallengeOfItsOwnInvention() throws Exception {
        assertThat(recognition.recognise(key.signs(UserHandle.text(new byte[32]), here())))
                .isEmpty();
    }

    @Test
    void acceptsNoChallengeThatWaitedTooLong() throws Exception {
        String challenge = asked();
        clock.pass(Challenges.VALIDITY);
        assertThat(recognition.recognise(key.signs(challenge, here()))).isEmpty();
    }

    @Test
    void acceptsNothingSignedOnAnotherSite() throws Exception {
        assertThat(recognition.recognise(key.signs(asked(), "https://mai1lage.example")))
                .isEmpty();
    }

    @Test
    void acceptsNoKeyThatDidNotVerifyItsBearer() throws Exception {
        assertThat(recognition.recognise(key.signsWithoutVerifyingItsBearer(asked(), here())))
                .isEmpty();
    }

    @Test
    void acceptsNoKeyThatSaysItIsSomebodyElses() throws Exception {
        assertThat(recognition.recognise(key.signsFor(cast.nadia.id(), asked(), here())))
                .isEmpty();
    }

    @Test
    void acceptsNoOtherKeyUnderAKnownName() throws Exception {
        var forged = new SoftwareKey(
                key.credential(),
                cast.amadou.id(),
                SoftwareKey.of(cast.amadou.id()).keys());
        assertThat(recognition.recognise(forged.signs(asked(), here()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "null", "{\"id\":\"?\",\"response\":{\"clientDataJSON\":\"e30\"}}"})
    void makesNothingOfWhatIsNoAnswer(String answer) {
        assertThat(recognition.recognise(answer)).isEmpty();
    }

    @Test
    void opensTheDoorAndLandsInTheSpace() throws Exception {
        MockHttpServletResponse answer = knock(key.signs(asked(), here()));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/espace");
    }

    @Test
    void opensNoDisabledAccount() throws Exception {
        accounts.disable(cast.amadou.id(), cast.nadia.id());
        assertThat(knock(key.signs(asked(), here())).getForwardedUrl()).isEqualTo("/connexion/refus");
    }

    @Test
    void suspendsANetworkThatKeepsFailing() throws Exception {
        for (int i = 0; i < 8; i++) {
            knock("{}");
        }
        assertThat(knock(key.signs(asked(), here())).getForwardedUrl()).isEqualTo("/connexion/refus");
    }

    @Test
    void removesEveryKeyOfAPerson() throws Exception {
        passkeys.removeAll(cast.amadou.id());
        assertThat(recognition.recognise(key.signs(asked(), here()))).isEmpty();
    }

    private MockHttpServletResponse knock(String answer) throws Exception {
        return site.perform(post("/connexion/cle").param("credential", answer).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String asked() {
        return json.readTree(recognition.ask("192.0.2.1").orElseThrow())
                .get("challenge")
                .asString();
    }

    private String here() {
        return "http://localhost:" + port;
    }
}
