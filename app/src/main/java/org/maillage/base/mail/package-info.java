/// Mail, written in the transaction that causes it and sent after; without an SMTP server it waits on a page.
@NamedInterface("mail")
@NullMarked
package org.maillage.base.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
