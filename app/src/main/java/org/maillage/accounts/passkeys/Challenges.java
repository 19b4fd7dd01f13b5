package org.maillage.accounts.passkeys;

import com.webauthn4j.data.client.CollectedClientData;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What browsers were asked to sign. In the database rather than in sessions: who only opens the sign-in page
/// has none, and taking a challenge out is what makes it serve once, on whatever node.
@Repository
class Challenges {

    static final Duration VALIDITY = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final int MAX_PER_ADDRESS = 300;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param person for whom a passkey is to be made; null when somebody signs in
    /// @param address of the network it is asked from
    @Transactional
    byte[] create(@Nullable PersonId person, String address) {
        forgetExpired();
        byte[] challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        jdbc.sql("""
                        insert into accounts.passkey_challenge (challenge, person_id, address, expires_at)
                        values (?, ?, ?, ?)
                        """)
                .param(challenge)
                .param(value(person))
                .params(address, OffsetDateTime.now(clock).plus(VALIDITY))
                .update();
        return challenge;
    }

    /// Whether one network asks for more than a whole city hall would.
    boolean isFloodedFrom(String address) {
        return jdbc.sql("select count(*) from accounts.passkey_challenge where address = ? and expires_at > ?")
                        .params(address, OffsetDateTime.now(clock))
                        .query(Integer.class)
                        .single()
                >= MAX_PER_ADDRESS;
    }

    /// Uses a challenge up.
    ///
    /// @return whether it was asked of this person, lately, and had not served
    @Transactional
    boolean take(byte[] challenge, @Nullable PersonId person) {
        return jdbc.sql("""
                        delete from accounts.passkey_challenge
                        where challenge = ? and person_id is not distinct from ? and expires_at > ?
                        """)
                        .param(challenge)
                        .param(value(person))
                        .param(OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /// The challenge that an answer says it signed.
    static byte[] in(@Nullable CollectedClientData said) {
        if (said == null) {
            throw new IllegalArgumentException("No answer of a browser");
        }
        return said.getChallenge().getValue();
    }

    private void forgetExpired() {
        jdbc.sql("delete from accounts.passkey_challenge where expires_at <= ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
