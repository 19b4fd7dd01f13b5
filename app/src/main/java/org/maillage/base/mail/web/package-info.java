/// The page where mail waits when no server sends it.
@NullMarked
package org.maillage.base.mail.web;

import org.jspecify.annotations.NullMarked;
