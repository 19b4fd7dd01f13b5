package org.maillage.accounts.passkeys;

import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.signin.Sessions;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of people. Each one added or removed is told to its owner by mail; a device whose key is removed
/// loses the sessions it opened.
@Repository
public class Passkeys {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Journal journal;
    private final Sessions sessions;
    private final PasskeyLetters letters;

    Passkeys(JdbcClient jdbc, Clock clock, Journal journal, Sessions sessions, PasskeyLetters letters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.sessions = sessions;
        this.letters = letters;
    }

    public List<Passkey> listOf(PersonId person) {
        return jdbc.sql("""
                        select id, name, created_at, last_used_at, version
                        from accounts.passkey where person_id = ? order by created_at, id
                        """).param(person.value()).query(Passkeys::passkey).list();
    }

    /// @throws NotFound when this person has no such passkey
    public Passkey getPasskey(PersonId person, PasskeyId id) {
        return listOf(person).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Passkey", id));
    }

    @Transactional
    public Saved rename(PersonId person, Passkey passkey) {
        int rows = jdbc.sql("""
                        update accounts.passkey set name = ?, version = version + 1
                        where id = ? and person_id = ? and version = ?
                        """)
                .params(passkey.name(), passkey.id().value(), person.value(), passkey.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(person.value(), "accounts.passkey");
    }

    /// Removes a passkey and ends every session of its owner but one: the device may be lost.
    ///
    /// @param keptSession id of the session where it is removed
    @Transactional
    public void remove(PersonId person, Passkey passkey, String keptSession) {
        int rows = jdbc.sql("delete from accounts.passkey where id = ? and person_id = ?")
                .params(passkey.id().value(), person.value())
                .update();
        if (rows == 1) {
            sessions.endAllOf(person, keptSession);
            letters.tellRemoved(person, List.of(passkey.name()));
        }
    }

    /// Removes every passkey of a person and ends all their sessions.
    @Transactional
    public void removeAll(PersonId person) {
        List<String> names = listOf(person).stream().map(Passkey::name).toList();
        jdbc.sql("delete from accounts.passkey where person_id = ?")
                .param(person.value())
                .update();
        if (!names.isEmpty()) {
            sessions.endAllOf(person, "");
            letters.tellRemoved(person, names);
        }
    }

    @Transactional
    Saved add(SignedInPerson owner, String name, RegistrationData brought) {
        AttestedCredentialData key = Objects.requireNonNull(Objects.requireNonNull(brought.getAttestationObject())
                .getAuthenticatorData()
                .getAttestedCredentialData());
        int rows = jdbc.sql("""
                        insert into accounts.passkey
                          (id, person_id, name, credential_id, transports, public_key, signature_count, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (credential_id) do nothing
                        """)
                .params(UUID.randomUUID(), owner.person().value(), name)
                .param(key.getCredentialId())
                .param(transports(brought))
                .param(KnownKey.written(key.getCOSEKey()))
                .param(brought.getAttestationObject().getAuthenticatorData().getSignCount())
                .param(OffsetDateTime.now(clock))
                .update();
        if (rows == 0) {
            return new Saved.Refused("", "Cette clé d’accès est déjà enregistrée.");
        }
        letters.tellAdded(owner, name);
        return Saved.DONE;
    }

    /// The keys of a person as a browser's options name them, so that one device does not make two.
    List<Map<String, Object>> describeThoseOf(PersonId person) {
        return jdbc.sql("select credential_id, transports from accounts.passkey where person_id = ?")
                .param(person.value())
                .query((row, number) -> Map.of(
                        "type", "public-key",
                        "id", UserHandle.text(row.getBytes("credential_id")),
                        "transports", row.getArray("transports").getArray()))
                .list();
    }

    Optional<KnownKey> findKnown(byte[] credential) {
        return jdbc.sql("""
                        select id, person_id, credential_id, public_key, signature_count
                        from accounts.passkey where credential_id = ?
                        """)
                .param(credential)
                .query((row, number) -> KnownKey.of(
                        new PasskeyId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBytes("credential_id"),
                        row.getBytes("public_key"),
                        row.getLong("signature_count")))
                .optional();
    }

    @Transactional
    void used(KnownKey key, long signatureCount) {
        jdbc.sql("update accounts.passkey set signature_count = ?, last_used_at = ? where id = ?")
                .params(signatureCount, OffsetDateTime.now(clock), key.id().value())
                .update();
    }

    private static String[] transports(RegistrationData brought) {
        Set<AuthenticatorTransport> transports = Objects.requireNonNullElse(brought.getTransports(), Set.of());
        return transports.stream().map(AuthenticatorTransport::getValue).toArray(String[]::new);
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Passkey(
                new PasskeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(),
                row.getInt("version"));
    }
}
