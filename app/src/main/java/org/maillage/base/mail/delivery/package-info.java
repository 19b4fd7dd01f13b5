/// Hands the messages of the outbox over to the SMTP server: once each, whatever node dies in the middle.
@NullMarked
package org.maillage.base.mail.delivery;

import org.jspecify.annotations.NullMarked;
