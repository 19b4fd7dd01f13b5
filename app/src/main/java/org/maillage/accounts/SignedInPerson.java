package org.maillage.accounts;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Actor;
import org.maillage.base.journal.Acting;
import org.maillage.site.SignedIn;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal of a session: who it is, never what one may do in a convention (that is read at each request).
public final class SignedInPerson implements UserDetails, CredentialsContainer, SignedIn, Acting {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final String email;
    private final String displayName;
    private final boolean administrator;
    private transient @Nullable String passwordHash;

    public SignedInPerson(
            PersonId person, String email, String displayName, boolean administrator, @Nullable String passwordHash) {
        this.person = person.value();
        this.email = email;
        this.displayName = displayName;
        this.administrator = administrator;
        this.passwordHash = passwordHash;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public boolean administrator() {
        return administrator;
    }

    @Override
    public Actor actor() {
        return new Actor(person, displayName);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /// The address at the time of signing in.
    public String email() {
        return email;
    }

    /// Names the principal of the session: the id, which stays when the address changes.
    @Override
    public String getUsername() {
        return person.toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
