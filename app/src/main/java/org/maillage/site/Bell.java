package org.maillage.site;

/// What waits to be read by who is signed in: counted on every page that shows the account, by the module that knows.
public interface Bell {

    int countOf(SignedIn person);
}
