/// What a room proposes, sorted by who leads it: shown, refused, joined, reworded, kept as constats.
@NullMarked
package org.maillage.diagnosis.web.workshops.ideas;

import org.jspecify.annotations.NullMarked;
