/// The filtered list of the plan, looked at in several ways: table, cards, board, timeline, groups, ages by places.
@NullMarked
package org.maillage.plan.web.views;

import org.jspecify.annotations.NullMarked;
