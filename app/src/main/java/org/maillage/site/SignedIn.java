package org.maillage.site;

/// Who is signed in, as far as the frame must know; the accounts module's principal implements it.
public interface SignedIn {

    String displayName();

    boolean administrator();
}
