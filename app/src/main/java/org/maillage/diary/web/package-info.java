/// The diary on screen, and the addresses that calendars read.
@NullMarked
package org.maillage.diary.web;

import org.jspecify.annotations.NullMarked;
