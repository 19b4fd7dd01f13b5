/// Addresses that calendars read: who made them, what they hold, until when.
@NullMarked
package org.maillage.diary.feed;

import org.jspecify.annotations.NullMarked;
