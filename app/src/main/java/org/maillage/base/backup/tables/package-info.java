/// The database of a backup: which tables there are, their rows out and in, and their structure made again by the
/// scripts of the release.
@NullMarked
package org.maillage.base.backup.tables;

import org.jspecify.annotations.NullMarked;
