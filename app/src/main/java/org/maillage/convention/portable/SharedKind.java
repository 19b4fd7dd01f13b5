package org.maillage.convention.portable;

import java.util.List;

/// A kind of rows that the conventions of an instance share.
///
/// @param table schema and table
/// @param entry what their list is called in [Directory#NAME]
record SharedKind(String table, String entry) {

    static final SharedKind ORGANISATIONS = new SharedKind("accounts.organisation", "organisations");
    static final SharedKind PEOPLE = new SharedKind("accounts.person", "people");
    static final SharedKind AREAS = new SharedKind("territory.area", "areas");

    /// Those this module knows by itself, each after those it names.
    static final List<SharedKind> OWN = List.of(ORGANISATIONS, PEOPLE, AREAS);
}
