/// A plan looked at otherwise than as a list: grouped, by ages and places, along time.
@NullMarked
package org.maillage.plan.views;

import org.jspecify.annotations.NullMarked;
