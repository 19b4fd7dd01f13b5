/// A whole instance in one file, written while it runs, and put back.
///
/// A backup is a zip of one text per table (PostgreSQL's `COPY` format, UTF-8) and of `manifest.json`, which says what
/// they hold and under which release they were written. It carries rows and no structure: a table is made again by the
/// scripts of `db/migration`, played up to the version of the file. So a file leaves one PostgreSQL for another of any
/// version, needs no program of PostgreSQL, and can be read without Maillage.
///
/// Two promises rule the code. A file that bears the name it was asked under is whole: it was written beside, sealed,
/// read again, and renamed last. And whatever dies during a restoration, the database holds either what it held or
/// what the file holds: everything happens in one transaction.
@ApplicationModule(
        displayName = "Sauvegarde",
        allowedDependencies = {"base.database", "site"})
@NullMarked
package org.maillage.base.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
