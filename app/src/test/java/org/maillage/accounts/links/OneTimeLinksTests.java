package org.maillage.accounts.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseDatabase;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.signin.MovableClock;
import org.maillage.base.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OneTimeLinksTests {

    private static final PersonId CLAIRE = new PersonId(UUID.randomUUID());

    private final MovableClock clock = new MovableClock();
    private final JdbcClient jdbc = database();
    private final OneTimeLinks links = new OneTimeLinks(jdbc, clock);

    @BeforeEach
    void claireExists() {
        jdbc.sql("insert into accounts.person (id, given_name, family_name) values (?, 'Claire', 'Aubry')")
                .param(CLAIRE.value())
                .update();
    }

    @Test
    void opensWithTheTokenThatWasSent() {
        LinkToken token = links.create(OneTimeLink.passwordReset(CLAIRE));
        assertThat(links.find(LinkPurpose.PASSWORD_RESET, token))
                .isEqualTo(new FoundLink.Valid(OneTimeLink.passwordReset(CLAIRE)));
    }

    @Test
    void opensNothingWithAGuess() {
        links.create(OneTimeLink.passwordReset(CLAIRE));
        assertThat(links.find(LinkPurpose.PASSWORD_RESET, LinkToken.createRandom()))
                .isEqualTo(new FoundLink.Dead());
    }

    @Test
    void opensNothingElseThanItsPurpose() {
        LinkToken token = links.create(OneTimeLink.passwordReset(CLAIRE));
        assertThat(links.find(LinkPurpose.INVITATION, token)).isEqualTo(new FoundLink.Dead());
    }

    @Test
    void servesOnce() {
        LinkToken token = links.create(OneTimeLink.passwordReset(CLAIRE));
        assertThat(links.use(token)).isTrue();
        assertThat(links.use(token)).isFalse();
        assertThat(links.find(LinkPurpose.PASSWORD_RESET, token)).isEqualTo(new FoundLink.Dead());
    }

    @Test
    void expiresAfterItsTime() {
        LinkToken token = links.create(OneTimeLink.passwordReset(CLAIRE));
        clock.pass(Duration.ofMinutes(59));
        assertThat(links.find(LinkPurpose.PASSWORD_RESET, token)).isInstanceOf(FoundLink.Valid.class);
        clock.pass(Duration.ofMinutes(1));
        assertThat(links.find(LinkPurpose.PASSWORD_RESET, token)).isInstanceOf(FoundLink.Expired.class);
    }

    @Test
    void isForgottenLongAfterItExpired() {
        links.create(OneTimeLink.passwordReset(CLAIRE));
        clock.pass(Duration.ofDays(91));
        LinkToken fresh = links.create(OneTimeLink.passwordReset(CLAIRE));
        assertThat(jdbc.sql("select token_digest from accounts.link")
                        .query((row, number) -> row.getBytes(1))
                        .list())
                .containsExactly(fresh.digest());
    }

    @Test
    void keepsTheTokenNowhere() {
        LinkToken token = links.create(OneTimeLink.passwordReset(CLAIRE));
        byte[] stored = jdbc.sql("select token_digest from accounts.link")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(stored)
                .hasSize(32)
                .isNotEqualTo(token.value().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(token.digest());
    }

    @Test
    void printsNoToken() {
        LinkToken token = LinkToken.createRandom();
        assertThat(token).asString().doesNotContain(token.value());
        assertThat(token.value()).hasSize(43);
    }

    private static JdbcClient database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
