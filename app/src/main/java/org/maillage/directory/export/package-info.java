/// What leaves of the directory: the files that the national maps take, and tables for people. Nothing is invented to
/// please a format: what it cannot hold validly is left out and counted.
@NullMarked
package org.maillage.directory.export;

import org.jspecify.annotations.NullMarked;
