/// Work that goes on after the page has answered, whatever happens to the node that began it: one table of the database
/// holds what is to be done, exactly one node does it, and another takes over from one that died (db-scheduler).
@NamedInterface("jobs")
@NullMarked
package org.maillage.base.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
