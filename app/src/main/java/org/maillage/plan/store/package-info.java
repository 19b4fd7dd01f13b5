/// The plan in PostgreSQL: one query answers one question, and each carries the sight of who asks.
@NullMarked
package org.maillage.plan.store;

import org.jspecify.annotations.NullMarked;
