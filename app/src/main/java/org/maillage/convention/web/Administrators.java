package org.maillage.convention.web;

import org.maillage.accounts.SignedInPerson;
import org.maillage.site.Forbidden;

/// Who may begin a convention.
public final class Administrators {

    private Administrators() {}

    public static void require(SignedInPerson person) {
        if (!person.administrator()) {
            throw new Forbidden("Seule l’administration de l’instance peut gérer ses conventions.");
        }
    }
}
