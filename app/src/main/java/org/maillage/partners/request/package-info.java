/// One action asked of one person: what is kept of it, the address that opens it, the letter that carries it.
@NullMarked
package org.maillage.partners.request;

import org.jspecify.annotations.NullMarked;
