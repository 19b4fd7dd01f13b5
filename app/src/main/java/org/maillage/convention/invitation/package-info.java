/// How somebody comes into a space: found or made by e-mail, made a member, told by mail.
@NullMarked
package org.maillage.convention.invitation;

import org.jspecify.annotations.NullMarked;
