/// The PostgreSQL that comes with Maillage, so that a city can begin with one command and no database administrator.
///
/// It is the same engine as in production and it keeps what it acknowledged: `fsync`, checksums and a password are
/// on. It listens on the loopback address only. An operator who has a PostgreSQL names it by `MAILLAGE_DATABASE_URL`;
/// nothing of this package runs then.
///
/// Three deaths are survived without a hand: of the application (the next one attaches to the database that still
/// runs), of the database (it is started again on the same port while the application runs), and of both (a stale
/// lock file is removed, PostgreSQL recovers from its journal).
@ApplicationModule(
        displayName = "Base de données embarquée",
        allowedDependencies = {})
@NullMarked
package org.maillage.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
