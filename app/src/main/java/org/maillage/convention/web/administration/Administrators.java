package org.maillage.convention.web.administration;

import org.maillage.accounts.SignedInPerson;
import org.maillage.site.Forbidden;

/// Who may begin a convention.
final class Administrators {

    private Administrators() {}

    static void require(SignedInPerson person) {
        if (!person.administrator()) {
            throw new Forbidden("Seule l’administration de l’instance peut gérer ses conventions.");
        }
    }
}
